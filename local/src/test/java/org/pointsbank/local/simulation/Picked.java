package org.pointsbank.local.simulation;

import java.util.List;
import java.util.random.RandomGenerator;

/** What chance picks. */
final class Picked {
  private Picked() {}

  /** One of {@code all}, of which there is at least one. */
  static <T> T one(List<T> all, RandomGenerator chance) {
    return all.get(chance.nextInt(all.size()));
  }
}
