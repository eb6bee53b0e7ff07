package org.pointsbank.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as files write it, normalised. Source: rules 9.4. */
public final class WrittenDay {
  /** A workbook shows the midnight of a day that is formatted with its time. */
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?(?:T00:00)?");

  private static final Pattern DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

  private WrittenDay() {}

  /**
   * The day that {@code cell} says, as {@code 2026-07-03}, {@code 2026/7/3}, {@code 2026.7.3},
   * {@code 2026年7月3日} or {@code 20260703}; none if it says no day that exists.
   */
  public static Optional<LocalDate> read(String cell) {
    Matcher day = DAY.matcher(cell);
    Matcher digits = DIGITS.matcher(cell);
    if (day.matches()) {
      return existing(day);
    }
    return digits.matches() ? existing(digits) : Optional.empty();
  }

  private static Optional<LocalDate> existing(Matcher parts) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
