package org.pointsbank.testkit.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds the fewest steps of a history that still fail. */
public final class Shrinker {
  private Shrinker() {}

  /**
   * Drops large pieces first, then smaller ones, as long as {@code fails} still holds.
   *
   * @return what cannot be made shorter by dropping any one of its elements
   */
  public static <T> List<T> fewest(List<T> failing, Predicate<List<T>> fails) {
    List<T> fewest = List.copyOf(failing);
    int size = Math.max(1, fewest.size() / 2);
    while (true) {
      List<T> before = fewest;
      for (int from = fewest.size() - size; from > -size; from -= size) {
        int end = Math.min(fewest.size(), from + size);
        List<T> fewer = without(fewest, Math.min(end, Math.max(0, from)), end);
        if (fewer.size() < fewest.size() && fails.test(fewer)) {
          fewest = fewer;
        }
      }
      if (size == 1 && fewest.size() == before.size()) {
        return fewest;
      }
      size = Math.max(1, size / 2);
    }
  }

  private static <T> List<T> without(List<T> all, int from, int to) {
    List<T> fewer = new ArrayList<>(all.subList(0, from));
    fewer.addAll(all.subList(to, all.size()));
    return fewer;
  }
}
