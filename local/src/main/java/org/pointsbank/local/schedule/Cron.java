package org.pointsbank.local.schedule;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression of EventBridge Scheduler, {@code cron(minute hour day month weekday year)}. */
final class Cron {
  private static final Pattern SHAPE = Pattern.compile("cron\\((\\S+( \\S+){5})\\)");
  private static final int YEARS_AHEAD = 10;

  private final ZoneId zone;
  private final CronField minutes;
  private final CronField hours;
  private final CronField days;
  private final CronField months;
  private final CronField weekdays;
  private final CronField years;

  private Cron(String[] fields, ZoneId zone) {
    this.zone = zone;
    this.minutes = CronField.of(fields[0], 0, 59);
    this.hours = CronField.of(fields[1], 0, 23);
    this.days = CronField.of(fields[2], 1, 31);
    this.months = CronField.of(fields[3], 1, 12);
    this.weekdays = CronField.of(fields[4], 1, 7);
    this.years = CronField.of(fields[5], 1970, 2199);
  }

  /**
   * Reads an expression whose times are of {@code zone}.
   *
   * @throws IllegalArgumentException if it is none, or one that the local bank cannot follow
   */
  static Cron of(String expression, String zone) {
    Matcher matcher = SHAPE.matcher(expression);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "the local bank follows cron expressions of six fields only, not " + expression);
    }
    try {
      return new Cron(matcher.group(1).split(" ", -1), ZoneId.of(zone));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such time zone: " + zone, e);
    }
  }

  /** When it is due first after {@code moment}; nothing if that is more than ten years off. */
  Optional<Instant> after(Instant moment) {
    ZonedDateTime from = moment.atZone(zone);
    LocalDate last = from.toLocalDate().plusYears(YEARS_AHEAD);
    for (LocalDate day = from.toLocalDate(); day.isBefore(last); day = day.plusDays(1)) {
      Optional<Instant> due = falls(day) ? on(day, moment) : Optional.empty();
      if (due.isPresent()) {
        return due;
      }
    }
    return Optional.empty();
  }

  private boolean falls(LocalDate day) {
    // Sunday is the first day here, and the last one in Java.
    int weekday = day.getDayOfWeek().getValue() % 7 + 1;
    return years.has(day.getYear())
        && months.has(day.getMonthValue())
        && days.has(day.getDayOfMonth())
        && weekdays.has(weekday);
  }

  private Optional<Instant> on(LocalDate day, Instant moment) {
    for (int hour = hours.from(0); hour >= 0; hour = hours.from(hour + 1)) {
      for (int minute = minutes.from(0); minute >= 0; minute = minutes.from(minute + 1)) {
        Instant due = day.atTime(LocalTime.of(hour, minute)).atZone(zone).toInstant();
        if (due.isAfter(moment)) {
          return Optional.of(due);
        }
      }
    }
    return Optional.empty();
  }
}
