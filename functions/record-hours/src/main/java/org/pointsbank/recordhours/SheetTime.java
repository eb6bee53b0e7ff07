package org.pointsbank.recordhours;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pointsbank.domain.Interval;
import org.pointsbank.imports.Row;

/** When a row of a sheet says the service was. Source: rules 9.5. */
sealed interface SheetTime {
  /**
   * A day as {@code 2026-07-03}, {@code 2026/7/3}, {@code 2026.7.3} or {@code 2026年7月3日}; a
   * workbook shows the midnight of a day that is formatted with its time.
   */
  Pattern DAY = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?(?:T00:00)?");

  /** A time as {@code 08:00} or {@code 8:00}. */
  Pattern TIME = Pattern.compile("([0-9]{1,2}):([0-9]{2})(?::00)?");

  /** Twenty-four hours. */
  long MOST_MINUTES = 1440;

  /** A time that exists. */
  record Read(Interval time) implements SheetTime {}

  /** The cell under {@code column} says no day or time that exists. */
  record Bad(String column) implements SheetTime {}

  /** Reads the cells of {@code row}; an end not after its start is on the next day. */
  static SheetTime of(Row row) {
    Optional<LocalDate> day = day(row.cell(SheetColumns.DATE));
    if (day.isEmpty()) {
      return new Bad(SheetColumns.DATE);
    }
    Optional<LocalTime> start = time(row.cell(SheetColumns.START));
    if (start.isEmpty()) {
      return new Bad(SheetColumns.START);
    }
    return time(row.cell(SheetColumns.END))
        .<SheetTime>map(end -> new Read(between(day.get().atTime(start.get()), end)))
        .orElseGet(() -> new Bad(SheetColumns.END));
  }

  /**
   * The cell for an end {@code minutes} behind the one for {@code start}: blank where the start
   * says no time, or nobody serves that long without a break.
   */
  static String end(String start, long minutes) {
    return time(start)
        .filter(_ -> minutes > 0 && minutes <= MOST_MINUTES)
        .map(from -> from.plusMinutes(minutes).toString())
        .orElse("");
  }

  private static Interval between(LocalDateTime start, LocalTime end) {
    LocalDateTime sameDay = start.toLocalDate().atTime(end);
    return new Interval(start, sameDay.isAfter(start) ? sameDay : sameDay.plusDays(1));
  }

  private static Optional<LocalDate> day(String cell) {
    Matcher day = DAY.matcher(cell);
    try {
      return day.matches()
          ? Optional.of(LocalDate.of(part(day, 1), part(day, 2), part(day, 3)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> time(String cell) {
    Matcher time = TIME.matcher(cell);
    try {
      return time.matches()
          ? Optional.of(LocalTime.of(part(time, 1), part(time, 2)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int part(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
