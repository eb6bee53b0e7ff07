package org.pointsbank.bench.cold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The figures of one subject over all rounds. */
final class Figures {
  private final List<Run> cold = new ArrayList<>();
  private final List<Run> primed = new ArrayList<>();
  private long classes;

  void cold(Run run) {
    cold.add(run);
  }

  void counted(Run run) {
    classes = run.classes();
  }

  void primed(Run run) {
    primed.add(run);
  }

  /** Median of the CPU seconds until the first answer. */
  double cpuSeconds() {
    return median(cold.stream().mapToDouble(Run::cpuSeconds).toArray());
  }

  /** Classes loaded at the first answer. */
  long classes() {
    return classes;
  }

  /** Median of the first call after priming, in milliseconds. */
  double firstPrimed() {
    return median(primed.stream().mapToDouble(Run::firstMillis).toArray());
  }

  /** Median of the warm calls after priming, in milliseconds. */
  double warm() {
    return median(primed.stream().mapToDouble(Run::warmMillis).toArray());
  }

  /** One line of the table, with what the baseline took beside it. */
  String line(Subject subject, Figures baseline) {
    return String.format(
        Locale.ROOT,
        "%-18s %8.2f %6.2fx %9d %6.2fx %9.2f %12.1f %8.1f %6.2fx",
        subject.name(),
        cpuSeconds(),
        cpuSeconds() / baseline.cpuSeconds(),
        classes,
        (double) classes / baseline.classes,
        subject.zipped() / 1e6,
        firstPrimed(),
        warm(),
        firstPrimed() / warm());
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
