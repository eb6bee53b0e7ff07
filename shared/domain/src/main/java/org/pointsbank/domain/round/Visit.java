package org.pointsbank.domain.round;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When and where a service is done.
 *
 * @param at when it begins, in whole milliseconds
 * @param place where
 */
public record Visit(Instant at, String place) {
  /** Keeps the milliseconds, as an answer tells them. */
  public Visit {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }
}
