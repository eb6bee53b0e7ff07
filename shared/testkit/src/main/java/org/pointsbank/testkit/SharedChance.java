package org.pointsbank.testkit;

import java.util.random.RandomGenerator;

/** A seeded generator that several threads may use. */
final class SharedChance implements RandomGenerator {
  private final RandomGenerator seeded;

  SharedChance(RandomGenerator seeded) {
    this.seeded = seeded;
  }

  @Override
  public synchronized long nextLong() {
    return seeded.nextLong();
  }
}
