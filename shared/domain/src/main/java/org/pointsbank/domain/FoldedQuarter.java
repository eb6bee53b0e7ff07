package org.pointsbank.domain;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A quarter that leaves an account's head, to be added to the item of its year.
 *
 * @param quarter which one
 * @param totals what is to be added there
 */
public record FoldedQuarter(Quarter quarter, QuarterTotals totals) {
  static Optional<FoldedQuarter> oldestBeyond(Map<Quarter, QuarterTotals> totals, int kept) {
    if (totals.size() <= kept) {
      return Optional.empty();
    }
    SortedMap<Quarter, QuarterTotals> sorted = new TreeMap<>(totals);
    Quarter oldest = sorted.firstKey();
    return Optional.of(new FoldedQuarter(oldest, totals.getOrDefault(oldest, QuarterTotals.NONE)));
  }
}
