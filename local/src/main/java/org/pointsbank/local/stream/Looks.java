package org.pointsbank.local.stream;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts the looks that a reader takes at the stream, for those who wait until it is empty. */
final class Looks {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition empty = lock.newCondition();
  private long begun;
  private long lastEmpty;

  /** A new look; its number. */
  long begin() {
    lock.lock();
    try {
      return ++begun;
    } finally {
      lock.unlock();
    }
  }

  void foundNothing(long look) {
    lock.lock();
    try {
      lastEmpty = look;
      empty.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits for a look that begins after now and finds nothing.
   *
   * @throws IllegalStateException if it takes longer than {@code most}
   */
  void awaitEmpty(Duration most) {
    lock.lock();
    try {
      long wanted = begun + 1;
      long left = most.toNanos();
      while (lastEmpty < wanted) {
        if (left <= 0) {
          throw new IllegalStateException("the stream did not settle within " + most);
        }
        left = empty.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the stream settled", e);
    } finally {
      lock.unlock();
    }
  }
}
