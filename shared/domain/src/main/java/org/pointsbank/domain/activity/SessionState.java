package org.pointsbank.domain.activity;

import org.pointsbank.domain.Confirmation;

/** How far a session has come. Source: rules 12.2 and 12.7. */
public sealed interface SessionState {
  /** It is planned, or takes place. */
  record Open() implements SessionState {}

  /** It does not take place. */
  record Cancelled(Confirmation by, String reason) implements SessionState {}

  /** It is over, and attendance is being turned into records. */
  record Completing(Confirmation completed) implements SessionState {}

  /** Every attendance has its record, or the reason why it has none. */
  record Completed(Confirmation completed) implements SessionState {}

  /** Its records are being confirmed. */
  record Confirming(Confirmation completed, Confirmation confirmed) implements SessionState {}

  /** Every record of it had its word. */
  record Confirmed(Confirmation completed, Confirmation confirmed) implements SessionState {}

  /** The word for it in the table and in the API. */
  default String word() {
    return switch (this) {
      case Open() -> "open";
      case Cancelled(_, _) -> "cancelled";
      case Completing(_) -> "completing";
      case Completed(_) -> "completed";
      case Confirming(_, _) -> "confirming";
      case Confirmed(_, _) -> "confirmed";
    };
  }
}
