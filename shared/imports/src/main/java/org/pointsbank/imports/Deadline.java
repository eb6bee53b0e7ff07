package org.pointsbank.imports;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Until when a call may begin another chunk. */
@FunctionalInterface
public interface Deadline {
  /** Whether the call must come to its end. */
  boolean passed();

  /**
   * {@code most} from now on.
   *
   * @param nanoTime a clock that never stands nor jumps, unlike that of the bank
   */
  static Deadline within(Duration most, LongSupplier nanoTime) {
    long start = nanoTime.getAsLong();
    return () -> nanoTime.getAsLong() - start >= most.toNanos();
  }
}
