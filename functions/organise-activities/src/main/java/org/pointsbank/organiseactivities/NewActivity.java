package org.pointsbank.organiseactivities;

import io.micronaut.serde.annotation.Serdeable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.activity.Plan;
import org.pointsbank.domain.activity.Schedule;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyText;
import org.pointsbank.lambda.ProblemCode;

/**
 * An activity to be made.
 *
 * @param item the code of the service item, as the catalogue has it
 * @param title 1 to 60 characters in one line
 * @param place 1 to 60 characters in one line
 * @param start local time of day, {@code 08:30}
 * @param end local time of day; on the next day where it is not after the start
 * @param places how many may take part, 1 to 500
 * @param leader the person who leads it: of this community; a team leader names themselves
 * @param day the day of an activity that takes place once
 * @param weekly the days of one that takes place every week; one of the two is there
 */
@Serdeable
record NewActivity(
    String item,
    String title,
    String place,
    String start,
    String end,
    long places,
    String leader,
    Optional<LocalDate> day,
    Optional<Weekly> weekly) {
  private static final long MOST_PLACES = 500;
  private static final int LONGEST = 60;
  private static final int MOST_EXCEPTIONS = 60;

  /**
   * Every week.
   *
   * @param weekday on which day of the week
   * @param from the first day, inclusive
   * @param until the last day, inclusive; within a year
   * @param except days on which it does not take place; empty without any
   */
  @Serdeable
  record Weekly(DayOfWeek weekday, LocalDate from, LocalDate until, List<LocalDate> except) {
    Schedule schedule() {
      if (until.isBefore(from) || !until.isBefore(from.plusYears(1))) {
        throw BadInput.at("/weekly/until", ProblemCode.INVALID_VALUE);
      }
      if (except.size() > MOST_EXCEPTIONS) {
        throw BadInput.at("/weekly/except", ProblemCode.INVALID_VALUE);
      }
      return new Schedule.Weekly(weekday, from, until, Set.copyOf(except));
    }
  }

  /**
   * What it plans for each day.
   *
   * @throws BadInput naming the field that cannot be
   */
  Plan plan() {
    if (places < 1 || places > MOST_PLACES) {
      throw BadInput.at("/places", ProblemCode.OUT_OF_RANGE);
    }
    return new Plan(
        BodyText.of("/item", item),
        BodyText.of("/title", title, LONGEST),
        BodyText.of("/place", place, LONGEST),
        Moments.timeOfDay("/start", start),
        Moments.timeOfDay("/end", end),
        places,
        People.named("/leader", leader));
  }

  /**
   * On which days.
   *
   * @throws BadInput naming the field that cannot be
   */
  Schedule schedule() {
    if (day.isPresent() == weekly.isPresent()) {
      throw BadInput.at("/day", ProblemCode.INVALID_VALUE);
    }
    return day.<Schedule>map(Schedule.Once::new).orElseGet(() -> weekly.orElseThrow().schedule());
  }
}
