package org.pointsbank.domain.evaluation;

import org.pointsbank.domain.Confirmation;

/** How far an objection has come. */
public sealed interface ObjectionState {
  /** Nobody has decided about it. */
  record Open() implements ObjectionState {}

  /** It is right, and {@code remedy} was done. */
  record Upheld(Confirmation by, String reason, Remedy remedy) implements ObjectionState {}

  /** It is not right: the result stays. */
  record Refused(Confirmation by, String reason) implements ObjectionState {}

  /** What changes the result. */
  enum Remedy {
    /** Whoever the objection is about is excused, and the result is made anew. */
    EXCUSE,
    /** The ledger was corrected, and the result is made anew from it. */
    REMAKE
  }

  /** The word for it in the table and in the API. */
  default String word() {
    return switch (this) {
      case Open() -> "open";
      case Upheld(_, _, _) -> "upheld";
      case Refused(_, _) -> "refused";
    };
  }
}
