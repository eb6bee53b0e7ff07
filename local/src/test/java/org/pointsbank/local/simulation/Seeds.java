package org.pointsbank.local.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.pointsbank.testkit.simulation.Tally;

/**
 * Many seeds, each by one of two banks at a time.
 *
 * @param count how many seeds
 * @param steps how many operations each
 */
record Seeds(int count, int steps) {
  /**
   * What CI runs. Before a release: {@code -Dsimulation.seeds=10000}, and {@code
   * -Dsimulation.seeds=200 -Dsimulation.steps=400}.
   */
  static final Seeds OF_CI =
      new Seeds(
          Integer.getInteger("simulation.seeds", 1_000),
          Integer.getInteger("simulation.steps", 40));

  private static final int BANKS = 2;

  /**
   * What came of them.
   *
   * @param failures reports, at most one of each bank
   * @param tally of all that happened
   * @param took how long it took
   */
  record Outcome(List<String> failures, Tally tally, Duration took) {}

  /**
   * Always the same, so that a build fails by what was changed and not by the day; others by {@code
   * -Dsimulation.first=5000}.
   */
  private List<Long> all() {
    long first = Long.getLong("simulation.first", 1);
    return LongStream.range(first, first + count).boxed().toList();
  }

  Outcome live() {
    long start = System.nanoTime();
    Queue<Long> open = new ConcurrentLinkedQueue<>(all());
    Queue<String> failures = new ConcurrentLinkedQueue<>();
    Tally tally = new Tally();
    List<Thread> banks = new ArrayList<>();
    for (int bank = 0; bank < BANKS; bank++) {
      banks.add(Thread.ofPlatform().start(() -> live(open, failures, tally)));
    }
    for (Thread bank : banks) {
      try {
        bank.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return new Outcome(List.copyOf(failures), tally, Duration.ofNanos(System.nanoTime() - start));
  }

  private void live(Queue<Long> open, Queue<String> failures, Tally tally) {
    List<Step> all = Step.first(steps);
    try (SimulationRun run = new SimulationRun()) {
      for (Long seed = open.poll(); seed != null && failures.isEmpty(); seed = open.poll()) {
        long each = seed;
        run.wrong(each, all).ifPresent(found -> failures.add(run.report(each, all, found)));
      }
      tally.add(run.bank.tally);
    }
  }
}
