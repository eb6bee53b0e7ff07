package org.pointsbank.testkit.meter;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** What is live on the heap, looked at again and again: it collects first, so it is slow. */
public final class LiveHeap implements AutoCloseable {
  private static final Duration OFTEN = Duration.ofMillis(100);

  private final AtomicLong most = new AtomicLong();
  private final AtomicLong least = new AtomicLong(Long.MAX_VALUE);
  private final long before = live();
  private final Duration pause;
  private final Thread looking;

  /** Begins to look ten times a second. */
  public LiveHeap() {
    this(OFTEN);
  }

  /** Begins to look, with so long a pause between: what runs meanwhile is slowed down by each. */
  public LiveHeap(Duration pause) {
    this.pause = pause;
    this.looking = Thread.ofPlatform().daemon().start(this::look);
  }

  private void look() {
    while (!Thread.currentThread().isInterrupted()) {
      long now = live();
      most.accumulateAndGet(now, Math::max);
      least.accumulateAndGet(now, Math::min);
      try {
        Thread.sleep(pause);
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

  /**
   * Bytes between the lowest and the highest: where much is done in turn, what one turn takes. What
   * was still live of something before it at the beginning does not hide it.
   */
  public long swing() {
    return most.get() - least.get();
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
