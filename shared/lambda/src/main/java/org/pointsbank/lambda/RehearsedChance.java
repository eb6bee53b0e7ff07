package org.pointsbank.lambda;

import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Chance that is the same whenever the same event is heard, whatever was heard before it, so that a
 * function which stays warm answers as one that has just started. Two events that differ get ids
 * that differ.
 *
 * @param seed of all that is drawn
 * @param numbers where they come from; begun anew with each event
 */
record RehearsedChance(long seed, Random numbers) implements RandomGenerator {
  @Override
  public long nextLong() {
    return numbers.nextLong();
  }

  /** Begins anew for {@code event}. */
  void hear(byte[] event) {
    numbers.setSeed(seed + Arrays.hashCode(event));
  }
}
