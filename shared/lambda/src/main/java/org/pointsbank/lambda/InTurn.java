package org.pointsbank.lambda;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** How a task does the same for many: one's trouble never stops the others, and is told at last. */
public final class InTurn {
  private InTurn() {}

  /**
   * Adds up what {@code turn} comes to for each of {@code all}.
   *
   * @throws IllegalStateException when all had their turn, if any of them ended in a fault
   */
  public static <T, R> R sum(List<T> all, R none, BinaryOperator<R> plus, Function<T, R> turn) {
    R sum = none;
    List<RuntimeException> faults = new ArrayList<>();
    for (T each : all) {
      try {
        sum = plus.apply(sum, turn.apply(each));
      } catch (RuntimeException fault) {
        faults.add(fault);
      }
    }
    if (!faults.isEmpty()) {
      IllegalStateException told =
          new IllegalStateException(faults.size() + " of " + all.size() + " had trouble");
      faults.forEach(told::addSuppressed);
      throw told;
    }
    return sum;
  }
}
