package org.pointsbank.domain;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A quarter, a half-year or a year, start inclusive, end exclusive, in local days. Source: rules
 * 3.7.
 *
 * @param name as it is written: {@code 2026-Q3}, {@code 2026-H2}, {@code 2026}
 * @param start its first day
 * @param end the first day after it
 */
public record Period(String name, LocalDate start, LocalDate end) {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /** Refuses a period that ends before it starts. */
  public Period {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("not a period: from " + start + " to " + end);
    }
  }

  /**
   * Reads {@code 2026-Q3}, {@code 2026-H2} or {@code 2026}.
   *
   * @throws IllegalArgumentException if {@code text} is anything else
   */
  public static Period parse(String text) {
    if (text.contains("-Q")) {
      Quarter quarter = Quarter.parse(text);
      return new Period(text, quarter.start(), quarter.end());
    }
    if (text.contains("-H")) {
      HalfYear half = HalfYear.parse(text);
      return new Period(text, half.start(), half.end());
    }
    if (!YEAR.matcher(text).matches() || text.equals("0000")) {
      throw new IllegalArgumentException("not a period: " + text);
    }
    LocalDate start = LocalDate.of(Integer.parseInt(text), 1, 1);
    return new Period(text, start, start.plusYears(1));
  }

  /** Its last day. */
  public LocalDate lastDay() {
    return end.minusDays(1);
  }

  @Override
  public String toString() {
    return name;
  }
}
