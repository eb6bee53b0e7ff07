package org.pointsbank.lambda;

import java.util.Arrays;
import java.util.Random;

/**
 * Chance that is the same whenever the same event is heard, whatever was heard before it, so that a
 * function which stays warm answers as one that has just started. Two events that differ get ids
 * that differ.
 */
final class RehearsedChance extends Random {
  private static final long serialVersionUID = 1;

  private final long seed;

  RehearsedChance(long seed) {
    super(seed);
    this.seed = seed;
  }

  /** Begins anew for {@code event}. */
  void hear(byte[] event) {
    setSeed(seed + Arrays.hashCode(event));
  }
}
