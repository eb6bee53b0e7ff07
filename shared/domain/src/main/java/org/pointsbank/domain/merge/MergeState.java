package org.pointsbank.domain.merge;

import java.time.LocalDate;
import org.pointsbank.domain.Confirmation;

/** How far a proposal that two people are one has come. */
public sealed interface MergeState {
  /** Somebody proposed it; nobody has confirmed it yet. */
  record Proposed() implements MergeState {}

  /** Somebody else confirmed it; {@code day} is the first one on which the two are one. */
  record Done(Confirmation by, LocalDate day) implements MergeState {}

  /** It was refused or taken back, and why. */
  record Refused(Confirmation by, String reason) implements MergeState {}

  /** The word for it in the table and in the API. */
  default String word() {
    return switch (this) {
      case Proposed() -> "proposed";
      case Done(_, _) -> "done";
      case Refused(_, _) -> "refused";
    };
  }
}
