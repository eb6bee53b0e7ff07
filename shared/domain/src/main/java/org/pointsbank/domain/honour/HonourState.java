package org.pointsbank.domain.honour;

import org.pointsbank.domain.Confirmation;

/** Whether an honour stands. */
public sealed interface HonourState {
  /** It does. */
  record Stands() implements HonourState {}

  /** It was taken back, by whom, when and why. */
  record Revoked(Confirmation by, String reason) implements HonourState {}

  /** The word for it in the table and in the API. */
  default String word() {
    return switch (this) {
      case Stands() -> "valid";
      case Revoked(_, _) -> "revoked";
    };
  }
}
