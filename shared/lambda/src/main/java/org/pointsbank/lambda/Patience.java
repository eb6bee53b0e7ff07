package org.pointsbank.lambda;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long a request goes on trying while others write: so many tries, and well before the gateway
 * stops waiting. Not by the bank's clock, which may be set.
 */
final class Patience {
  private static final int MOST_TRIES = 8;
  private static final Duration ONE_REQUEST = Duration.ofSeconds(8);
  private static final long FIRST_PAUSE = Duration.ofMillis(10).toNanos();

  private final RandomGenerator chance;
  private final Pace pace;

  Patience(RandomGenerator chance, Pace pace) {
    this.chance = chance;
    this.pace = pace;
  }

  /** Until when one request may try: well before the gateway stops waiting. */
  Deadline ofOneRequest() {
    return Deadline.within(ONE_REQUEST, pace);
  }

  /** Whether to try again after so many tries. */
  boolean lasts(int tried, Deadline deadline) {
    return tried < MOST_TRIES && !deadline.passed();
  }

  /** Waits a random part of a time that doubles with each try, so that rivals part. */
  void pause(int tried) {
    pace.pause(1 + chance.nextLong(FIRST_PAUSE << tried));
  }
}
