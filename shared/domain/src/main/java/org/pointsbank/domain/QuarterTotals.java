package org.pointsbank.domain;

import java.util.EnumMap;
import java.util.Map;

/**
 * What the lines of one account bring together in one quarter of service.
 *
 * @param lines how many lines
 * @param minutes service minutes
 * @param honour hundredths of honour points, by head
 */
public record QuarterTotals(long lines, long minutes, Map<Head, Long> honour) {
  /** Nothing yet. */
  public static final QuarterTotals NONE = new QuarterTotals(0, 0, Map.of());

  /** Copies the map in. */
  public QuarterTotals {
    honour = Map.copyOf(honour);
  }

  /** The totals of one line. */
  public static QuarterTotals of(Deltas deltas, Head head) {
    return new QuarterTotals(1, deltas.minutes(), Map.of(head, deltas.honour()));
  }

  /** Both together. */
  public QuarterTotals plus(QuarterTotals more) {
    Map<Head, Long> sum = new EnumMap<>(Head.class);
    sum.putAll(honour);
    more.honour.forEach((head, points) -> sum.merge(head, points, Math::addExact));
    return new QuarterTotals(lines + more.lines, minutes + more.minutes, sum);
  }

  /** Hundredths of honour points over all heads. */
  public long honourHundredths() {
    return honour.values().stream().mapToLong(Long::longValue).sum();
  }
}
