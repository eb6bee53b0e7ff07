package org.pointsbank.testkit.simulation;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;

/** Chance that begins anew with each history; only one task draws at a time. */
public final class ReseededChance implements RandomGenerator {
  private final AtomicReference<SplittableRandom> seeded =
      new AtomicReference<>(new SplittableRandom(0));

  /** Begins anew with {@code seed}. */
  public void become(long seed) {
    seeded.set(new SplittableRandom(seed));
  }

  @Override
  public long nextLong() {
    return seeded.get().nextLong();
  }
}
