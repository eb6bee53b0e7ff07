package org.pointsbank.testkit.simulation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what happened at all: what never happens is not tested either. */
public final class Tally {
  private final Map<String, Long> seen = new TreeMap<>();
  private final AtomicLong calls = new AtomicLong();
  private final AtomicLong faults = new AtomicLong();

  /** Something happened once more. */
  public synchronized void seen(String what) {
    var _ = seen.merge(what, 1L, Long::sum);
  }

  /** So many calls were made. */
  void called(long count) {
    calls.addAndGet(count);
  }

  void fault(Fault fault) {
    faults.incrementAndGet();
    seen("fault " + fault);
  }

  /** All that happened, and how often. */
  public synchronized Map<String, Long> all() {
    return new TreeMap<>(seen);
  }

  /** Adds what another counted. */
  public void add(Tally other) {
    other.all().forEach((what, count) -> add(what, count));
    calls.addAndGet(other.calls());
    faults.addAndGet(other.faults());
  }

  private synchronized void add(String what, long count) {
    var _ = seen.merge(what, count, Long::sum);
  }

  /** Which of {@code wanted} never happened. */
  public Set<String> missing(Set<String> wanted) {
    Set<String> missing = new java.util.TreeSet<>(wanted);
    missing.removeAll(all().keySet());
    return missing;
  }

  /** How many calls to the table. */
  public long calls() {
    return calls.get();
  }

  /** How many of them went wrong. */
  public long faults() {
    return faults.get();
  }
}
