package org.pointsbank.bench.evaluations;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.pointsbank.testkit.meter.Cost;
import org.pointsbank.testkit.meter.LiveHeap;
import org.pointsbank.testkit.meter.Meter;

/**
 * Prints how long a run over a district takes to evaluate 100,000 and 1,000,000 accounts, with one
 * worker and with two, beside reading them alone; in how much memory; and what it reads, beside the
 * least that so many bytes can be read by. It ends with 1 where an aim is missed.
 */
final class EvaluationBench {
  private static final int COMMUNITY = 2_000;
  private static final int LARGE_COMMUNITY = 20_000;
  private static final int FEW = 100_000;
  private static final int MANY = 1_000_000;
  private static final int ROUNDS = 5;
  private static final double MOST_READ = 1.05;
  private static final double FLAT = 1.5;

  /** So many looks at few accounts as at many: the highest of more looks is higher. */
  private static final int ACCOUNTS_A_MILLISECOND = 2_000;

  private static final double MEGABYTE = 1 << 20;
  private static final double UNIT_HALVES = 2;
  private static final int UNIT_BYTES = 4096;

  private EvaluationBench() {}

  /** All of it, or the part that is named: {@code speed}, {@code reads} or {@code memory}. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    List<String> parts =
        arguments.length == 0 ? List.of("speed", "reads", "memory") : List.of(arguments);
    boolean met = true;
    for (String part : parts) {
      met &=
          switch (part) {
            case "speed" -> speed();
            case "reads" -> reads();
            case "memory" -> memory();
            default -> throw new IllegalArgumentException("no part: " + part);
          };
    }
    if (!met) {
      throw new IllegalStateException("an aim is missed");
    }
  }

  /** Nothing is aimed at: how fast it is depends on the machine. */
  private static boolean speed() {
    var _ = timed(FEW, 1); // so that nobody pays for classes alone
    System.out.printf(
        "%-22s %10s %8s %12s %14s%n", "step", "accounts", "s", "accounts/s", "per CPU second");
    readAlone();
    print("evaluate", FEW, timed(FEW, 1));
    print("evaluate", MANY, timed(MANY, 1));
    growth();
    return true;
  }

  private record Time(double seconds, double cpuSeconds) {
    static Time of(Runnable work) {
      long cpu = cpu();
      long start = System.nanoTime();
      work.run();
      return new Time((System.nanoTime() - start) / 1e9, (cpu() - cpu) / 1e9);
    }

    Time orBetter(Time other) {
      return other.seconds < seconds ? other : this;
    }

    private static long cpu() {
      return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }
  }

  private static void print(String step, int accounts, Time time) {
    System.out.printf(
        "%-22s %,10d %8.1f %,12.0f %,14.0f%n",
        step, accounts, time.seconds(), accounts / time.seconds(), accounts / time.cpuSeconds());
  }

  /** In turn, so that whatever else the machine does falls on both; the best of each. */
  private static void growth() {
    Time one = timed(FEW, 1);
    Time two = timed(FEW, 2);
    for (int round = 1; round < ROUNDS; round++) {
      one = one.orBetter(timed(FEW, 1));
      two = two.orBetter(timed(FEW, 2));
    }
    print("evaluate, best", FEW, one);
    print("2 workers, best", FEW, two);
    System.out.printf(
        "growth with 2 workers: %.2f x; CPU of an account with 2 workers: %.2f x%n",
        one.seconds() / two.seconds(), two.cpuSeconds() / one.cpuSeconds());
  }

  private static Time timed(int accounts, int workers) {
    try (DistrictOfMany district = DistrictOfMany.of(accounts / COMMUNITY, COMMUNITY)) {
      return Time.of(() -> district.evaluate(workers));
    }
  }

  private static void readAlone() {
    try (DistrictOfMany district = DistrictOfMany.of(MANY / COMMUNITY, COMMUNITY)) {
      print("read alone", MANY, Time.of(district::readAll));
    }
  }

  private static boolean reads() {
    Meter meter = new Meter();
    try (DistrictOfMany district = DistrictOfMany.metered(FEW / COMMUNITY, COMMUNITY, meter)) {
      meter.begin("run");
      district.evaluate(1);
      Cost cost = meter.of("run");
      double units = cost.readHalves() / UNIT_HALVES;
      long least = Math.ceilDiv(district.many().bytes(), UNIT_BYTES);
      System.out.printf(
          "read units: %,.0f for %,d bytes of %,d accounts; at least %,d; %.3f x%n",
          units, district.many().bytes(), FEW, least, units / least);
      System.out.printf(
          "write units: %,d for %,d places; requests: %s%n",
          cost.tableWrites() + cost.indexWrites(), district.many().places(), cost.requests());
      return units <= MOST_READ * least;
    }
  }

  private static boolean memory() {
    System.out.printf("%-22s %10s %12s%n", "live heap", "accounts", "MB");
    double few = live(FEW, COMMUNITY);
    double many = live(MANY, COMMUNITY);
    System.out.printf("ratio: %.2f x for ten times the accounts%n", many / few);
    double large = live(FEW, LARGE_COMMUNITY);
    System.out.printf("communities of %,d: %.1f MB%n", LARGE_COMMUNITY, large);
    return many <= FLAT * few;
  }

  /** Megabytes that one community takes while it is its turn. */
  private static double live(int accounts, int community) {
    try (DistrictOfMany district = DistrictOfMany.of(accounts / community, community)) {
      district.warm();
      try (LiveHeap heap = new LiveHeap(Duration.ofMillis(accounts / ACCOUNTS_A_MILLISECOND))) {
        district.evaluate(1);
        double most = heap.swing() / MEGABYTE;
        System.out.printf("%-22s %,10d %12.1f%n", "of " + community + " each", accounts, most);
        return most;
      }
    }
  }
}
