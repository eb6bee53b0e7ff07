package org.pointsbank.domain.correction;

import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.RecordId;

/** How far a correction has come. Source: rules 4.11. */
public sealed interface CorrectionState {
  /** Nobody has decided. */
  record Open() implements CorrectionState {}

  /**
   * The record was wrong.
   *
   * @param by who decided, and when
   * @param reason why
   * @param corrected the record that stands in its place
   */
  record Upheld(Confirmation by, String reason, RecordId corrected) implements CorrectionState {}

  /** The record stays. */
  record Refused(Confirmation by, String reason) implements CorrectionState {}

  /** Taken back before anybody decided. */
  record Withdrawn(Confirmation by) implements CorrectionState {}

  /** The word for it in the table and in the API. */
  default String word() {
    return switch (this) {
      case Open() -> "open";
      case Upheld(_, _, _) -> "upheld";
      case Refused(_, _) -> "refused";
      case Withdrawn(_) -> "withdrawn";
    };
  }
}
