package org.pointsbank.bench.capacity;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pointsbank.testkit.meter.Cost;

/**
 * One line of the table.
 *
 * @param step what was done
 * @param aim what it may cost
 * @param cost what it cost
 */
record Figure(String step, Aim aim, Cost cost) {
  private static final String COLUMNS = "%-38s %5s %5s %6s  %-14s %-6s  %s";

  static String headings() {
    return String.format(COLUMNS, "step", "table", "index", "read", "aim", "", "requests");
  }

  boolean met() {
    return aim.met(cost);
  }

  String line() {
    return String.format(
        Locale.ROOT,
        COLUMNS,
        step,
        cost.tableWrites(),
        cost.indexWrites(),
        String.format(Locale.ROOT, "%.1f", cost.readHalves() / 2.0),
        aim.words(),
        met() ? "met" : "MISSED",
        requests());
  }

  private String requests() {
    return new TreeMap<>(cost.requests())
        .entrySet().stream()
            .map((Map.Entry<String, Integer> each) -> each.getValue() + " " + each.getKey())
            .collect(Collectors.joining(", "));
  }
}
