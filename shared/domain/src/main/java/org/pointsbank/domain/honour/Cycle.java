package org.pointsbank.domain.honour;

import java.util.List;
import java.util.stream.IntStream;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.Quarter;

/** How often a programme gives its honours. */
public enum Cycle {
  /** Each quarter. */
  QUARTER(1),
  /** Each year, from its four quarters. */
  YEAR(4);

  private static final int MONTHS = 3;

  private final int quarters;

  Cycle(int quarters) {
    this.quarters = quarters;
  }

  /** Whether {@code period} is one of these. */
  public boolean is(Period period) {
    return period.start().plusMonths((long) MONTHS * quarters).equals(period.end());
  }

  /** The quarters of such a {@code period}, in their order. */
  public List<Quarter> quarters(Period period) {
    return IntStream.range(0, quarters)
        .mapToObj(each -> Quarter.of(period.start().plusMonths((long) MONTHS * each)))
        .toList();
  }
}
