package org.pointsbank.bench.imports;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;

/** What is live on the heap, looked at several times a second: it collects first, so it is slow. */
final class LiveHeap implements AutoCloseable {
  private static final long PAUSE_MILLIS = 100;

  private final AtomicLong most = new AtomicLong();
  private final long before = live();
  private final Thread looking = Thread.ofPlatform().daemon().start(this::look);

  private void look() {
    while (!Thread.currentThread().isInterrupted()) {
      long now = live();
      most.accumulateAndGet(now, Math::max);
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static long live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** Bytes above what was live at the beginning, at the highest. */
  long most() {
    return most.get() - before;
  }

  @Override
  public void close() {
    looking.interrupt();
  }
}
