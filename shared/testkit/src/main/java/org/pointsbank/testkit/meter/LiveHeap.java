package org.pointsbank.testkit.meter;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.concurrent.atomic.AtomicLong;

/** What is live on the heap, looked at several times a second: it collects first, so it is slow. */
public final class LiveHeap implements AutoCloseable {
  private static final long PAUSE_MILLIS = 100;

  private final AtomicLong most = new AtomicLong();
  private final long before = live();
  private final Thread looking = Thread.ofPlatform().daemon().start(this::look);

  /** Begins to look. */
  public LiveHeap() {}

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

  /** As the collection left it: what others allocate since is not live yet. */
  private static long live() {
    System.gc();
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
        .mapToLong(pool -> pool.getCollectionUsage().getUsed())
        .sum();
  }

  /** Bytes above what was live at the beginning, at the highest. */
  public long most() {
    return most.get() - before;
  }

  @Override
  public void close() {
    looking.interrupt();
  }
}
