package org.pointsbank.domain.activity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** On which days an activity takes place. */
public sealed interface Schedule {
  /** On one day. */
  record Once(LocalDate day) implements Schedule {}

  /**
   * Every week, such as the Wednesday service day.
   *
   * @param weekday on which day of the week
   * @param from the first day, inclusive
   * @param until the last day, inclusive
   * @param except days on which it does not take place
   */
  record Weekly(DayOfWeek weekday, LocalDate from, LocalDate until, Set<LocalDate> except)
      implements Schedule {
    /** Copies the set in, and refuses an end before the beginning. */
    public Weekly {
      except = Set.copyOf(except);
      if (until.isBefore(from)) {
        throw new IllegalArgumentException("ends before it begins: " + from + " to " + until);
      }
    }
  }

  /** Its first day, or the day from which on it may have one; inclusive. */
  default LocalDate first() {
    return switch (this) {
      case Once(LocalDate day) -> day;
      case Weekly weekly -> weekly.from();
    };
  }

  /** Its last day, or the day until which it may have one; inclusive. */
  default LocalDate last() {
    return switch (this) {
      case Once(LocalDate day) -> day;
      case Weekly weekly -> weekly.until();
    };
  }

  /** Its days from {@code first} to {@code last}, both inclusive, in order. */
  default List<LocalDate> days(LocalDate first, LocalDate last) {
    LocalDate from = first.isAfter(first()) ? first : first();
    LocalDate until = last.isBefore(last()) ? last : last();
    return until.isBefore(from)
        ? List.of()
        : from.datesUntil(until.plusDays(1)).filter(this::takesPlaceOn).toList();
  }

  private boolean takesPlaceOn(LocalDate day) {
    return switch (this) {
      case Once(LocalDate only) -> only.equals(day);
      case Weekly weekly ->
          weekly.weekday() == day.getDayOfWeek() && !weekly.except().contains(day);
    };
  }
}
