package org.pointsbank.lambda;

import java.util.concurrent.locks.LockSupport;

/**
 * How a call's own time passes: by a clock that never stands nor jumps, unlike that of the bank,
 * and by waiting.
 */
public interface Pace {
  /** As time really passes. */
  Pace REAL =
      new Pace() {
        @Override
        public long nanos() {
          return System.nanoTime();
        }

        @Override
        public void pause(long most) {
          LockSupport.parkNanos(most);
        }
      };

  /** Nanoseconds since some moment. */
  long nanos();

  /** Waits for so many nanoseconds, or less. */
  void pause(long most);
}
