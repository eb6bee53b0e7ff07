package org.pointsbank.imports;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next try: longer each time, and never two callers alike. */
final class Patience {
  static final int MOST_TRIES = 5;

  private static final long FIRST_MILLIS = 20;

  private final RandomGenerator chance;

  Patience(RandomGenerator chance) {
    this.chance = chance;
  }

  void pause(int tries) {
    long most = FIRST_MILLIS << tries;
    try {
      Thread.sleep(Duration.ofMillis(chance.nextLong(FIRST_MILLIS, most)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the table", e);
    }
  }
}
