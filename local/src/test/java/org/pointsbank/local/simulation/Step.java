package org.pointsbank.local.simulation;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A step of a history. All that is done in it comes from the seed and its number, so that it stays
 * itself when others are dropped.
 *
 * @param number from 0
 * @param calm whether nothing goes wrong in it
 */
record Step(int number, boolean calm) {
  /** The first {@code count} steps. */
  static List<Step> first(int count) {
    return IntStream.range(0, count).mapToObj(number -> new Step(number, false)).toList();
  }

  /** Its own chance in the history of {@code seed}. */
  SplittableRandom chance(long seed) {
    return new SplittableRandom(seed * 1_000_003L + number * 7_919L);
  }

  Step calmed() {
    return new Step(number, true);
  }

  @Override
  public String toString() {
    return number + (calm ? "-" : "");
  }
}
