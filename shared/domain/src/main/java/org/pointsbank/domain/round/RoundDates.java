package org.pointsbank.domain.round;

import java.time.Instant;

/**
 * When the phases of a round begin and end; each end is exclusive. What lies ahead is a plan, which
 * a late or an early step shifts.
 *
 * @param announced when the round was announced
 * @param opens when ordering opens, or opened
 * @param orderingEnds when ordering ends, or ended
 * @param pickUpEnds when picking up ends, or ended
 */
public record RoundDates(
    Instant announced, Instant opens, Instant orderingEnds, Instant pickUpEnds) {
  /** The dates after {@code phase} was ended at {@code now} by hand. */
  RoundDates ended(Phase phase, Instant now) {
    return switch (phase) {
      case ANNOUNCED -> new RoundDates(announced, now, orderingEnds, pickUpEnds);
      case ORDERING -> new RoundDates(announced, opens, now, pickUpEnds);
      case PICK_UP -> new RoundDates(announced, opens, orderingEnds, now);
      case ALLOCATING, CLOSED -> this;
    };
  }
}
