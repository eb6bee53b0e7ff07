package org.pointsbank.lambda;

import java.time.Duration;

/** Until when a call may begin another piece of work; what is left is done by the next one. */
@FunctionalInterface
public interface Deadline {
  /** Whether the call must come to its end. */
  boolean passed();

  /** {@code most} from now on, by a clock that never stands nor jumps, unlike that of the bank. */
  static Deadline within(Duration most) {
    return within(most, Pace.REAL);
  }

  /** {@code most} from now on, as time passes by {@code pace}. */
  static Deadline within(Duration most, Pace pace) {
    long start = pace.nanos();
    return () -> pace.nanos() - start >= most.toNanos();
  }
}
