package org.pointsbank.domain.honour;

import java.util.List;
import org.pointsbank.domain.Confirmation;

/** How far an edition of a programme has come. */
public sealed interface EditionState {
  /** People are nominated and marked. */
  record Open() implements EditionState {}

  /** It is decided, and frozen. */
  record Decided(Confirmation by, String reason, List<Standing> standings) implements EditionState {
    /** Copies the list in. */
    public Decided {
      standings = List.copyOf(standings);
    }
  }

  /** The word for it in the table and in the API. */
  default String word() {
    return switch (this) {
      case Open() -> "open";
      case Decided(_, _, _) -> "decided";
    };
  }
}
