package org.pointsbank.domain;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a year, start inclusive, end exclusive, in local days. Source: rules 3.7.
 *
 * @param year the calendar year
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
  private static final Pattern TEXT = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final int MONTHS = 3;

  /** Refuses a number outside 1 to 4. */
  public Quarter {
    if (number < 1 || number > 4 || year < 1 || year > 9999) {
      throw new IllegalArgumentException("not a quarter: " + year + "-Q" + number);
    }
  }

  /** The quarter that holds {@code day}. */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
  }

  /**
   * Reads {@code 2026-Q3}.
   *
   * @throws IllegalArgumentException if {@code text} is anything else
   */
  public static Quarter parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a quarter: " + text);
    }
    return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /** Its first day. */
  public LocalDate start() {
    return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
  }

  /** The first day after it. */
  public LocalDate end() {
    return start().plusMonths(MONTHS);
  }

  /** Its last day. */
  public LocalDate lastDay() {
    return end().minusDays(1);
  }

  /** The quarter before. */
  public Quarter previous() {
    return of(start().minusDays(1));
  }

  @Override
  public int compareTo(Quarter other) {
    return start().compareTo(other.start());
  }

  @Override
  public String toString() {
    return String.format("%04d-Q%d", year, number);
  }
}
