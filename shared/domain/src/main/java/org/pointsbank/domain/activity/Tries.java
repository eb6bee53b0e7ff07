package org.pointsbank.domain.activity;

import java.time.Duration;
import java.time.Instant;

/**
 * Wrong codes of one minute.
 *
 * @param since when the first of them was tried
 * @param count how many there were
 */
public record Tries(Instant since, long count) {
  /** None so far. */
  public static final Tries NONE = new Tries(Instant.EPOCH, 0);

  private static final Duration WINDOW = Duration.ofMinutes(1);

  /** How many more may be wrong at {@code now}, of {@code most} in a minute; never below 0. */
  public long left(Instant now, long most) {
    return over(now) ? most : Math.max(0, most - count);
  }

  Tries another(Instant now) {
    return over(now) ? new Tries(now, 1) : new Tries(since, count + 1);
  }

  private boolean over(Instant now) {
    return !now.isBefore(since.plus(WINDOW));
  }
}
