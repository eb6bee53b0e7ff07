package org.pointsbank.domain;

import java.util.Optional;

/** How far a service record has come. Source: rules 4.2. */
public sealed interface RecordState {
  /** Entered, and not yet looked at. */
  record Pending() implements RecordState {}

  /** Confirmed once; its day is over the limit, so a second reviewer decides. */
  record AwaitingSecond(Confirmation first) implements RecordState {}

  /** Confirmed, and not yet awarded. */
  record Confirmed(Confirmation first, Optional<Confirmation> second) implements RecordState {
    /** Who confirmed it last: the one the passbook line names. */
    public Confirmation deciding() {
      return second.orElse(first);
    }
  }

  /** Its line stands in the passbook. */
  record Awarded(Confirmation first, Optional<Confirmation> second, long line)
      implements RecordState {}

  /**
   * Its line stands in the passbook and is reversed; frees its time. {@code line} is the first,
   * {@code reversal} the one that takes it back.
   */
  record Reversed(Confirmation first, Optional<Confirmation> second, long line, long reversal)
      implements RecordState {}

  /** Refused by a worker, or undone with the rest of its sheet; frees its time. */
  record Rejected(Confirmation by, String reason) implements RecordState {}

  /** Taken back by the one who entered it or by the volunteer; frees its time. */
  record Withdrawn(Confirmation by) implements RecordState {}

  /** Whether the record still takes up its person's time. */
  default boolean occupies() {
    return switch (this) {
      case Pending(), AwaitingSecond(_), Confirmed(_, _), Awarded(_, _, _) -> true;
      case Reversed(_, _, _, _), Rejected(_, _), Withdrawn(_) -> false;
    };
  }

  /** The word for it in the table and in the API. */
  default String word() {
    return switch (this) {
      case Pending() -> "pending";
      case AwaitingSecond(_) -> "awaiting-second";
      case Confirmed(_, _) -> "confirmed";
      case Awarded(_, _, _) -> "awarded";
      case Reversed(_, _, _, _) -> "reversed";
      case Rejected(_, _) -> "rejected";
      case Withdrawn(_) -> "withdrawn";
    };
  }
}
