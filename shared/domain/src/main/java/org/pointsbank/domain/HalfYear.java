package org.pointsbank.domain;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A half of a year, start inclusive, end exclusive, in local days. Source: rules 3.7.
 *
 * @param year the calendar year
 * @param number 1 or 2
 */
public record HalfYear(int year, int number) implements Comparable<HalfYear> {
  private static final Pattern TEXT = Pattern.compile("(\\d{4})-H([12])");
  private static final int MONTHS = 6;

  /** Refuses a number outside 1 or 2. */
  public HalfYear {
    if (number < 1 || number > 2 || year < 1 || year > 9999) {
      throw new IllegalArgumentException("not a half-year: " + year + "-H" + number);
    }
  }

  /** The half-year that holds {@code day}. */
  public static HalfYear of(LocalDate day) {
    return new HalfYear(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
  }

  /**
   * Reads {@code 2026-H2}.
   *
   * @throws IllegalArgumentException if {@code text} is anything else
   */
  public static HalfYear parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a half-year: " + text);
    }
    return new HalfYear(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  /** Its first day. */
  public LocalDate start() {
    return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
  }

  /** Its last day. */
  public LocalDate lastDay() {
    return end().minusDays(1);
  }

  /** The first day after it. */
  public LocalDate end() {
    return start().plusMonths(MONTHS);
  }

  /** The half-year that comes {@code count} later; earlier where it is below zero. */
  public HalfYear plus(long count) {
    return of(start().plusMonths(Math.multiplyExact(count, MONTHS)));
  }

  /** The half-year before. */
  public HalfYear previous() {
    return of(start().minusDays(1));
  }

  @Override
  public int compareTo(HalfYear other) {
    return start().compareTo(other.start());
  }

  @Override
  public String toString() {
    return String.format("%04d-H%d", year, number);
  }
}
