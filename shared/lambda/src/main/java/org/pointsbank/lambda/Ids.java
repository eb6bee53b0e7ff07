package org.pointsbank.lambda;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes the bank's opaque ids: UUIDs of version 7 (RFC 9562), which sort by the time they were
 * made.
 */
public final class Ids {
  private static final long VERSION = 0x7000L;
  private static final long VARIANT = 0x8000000000000000L;

  private final Clock clock;
  private final RandomGenerator chance;

  Ids(Clock clock, RandomGenerator chance) {
    this.clock = clock;
    this.chance = chance;
  }

  /** A new one. */
  public String next() {
    long time = clock.millis() << 16;
    long high = time | VERSION | (chance.nextLong() & 0xfffL);
    long low = VARIANT | (chance.nextLong() >>> 2);
    return new UUID(high, low).toString();
  }
}
