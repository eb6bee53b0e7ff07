package org.pointsbank.organiseactivities;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.activity.Activity;
import org.pointsbank.domain.activity.Plan;
import org.pointsbank.domain.activity.Schedule;

/**
 * An activity of a community.
 *
 * @param activity its id
 * @param community where
 * @param item the code of the service item
 * @param title what it is called
 * @param place where it takes place
 * @param start local time of day
 * @param end local time of day; on the next day where it is not after the start
 * @param places how many may take part
 * @param leader whose device shows the code
 * @param day its day, if it takes place once
 * @param weekly its days, if it takes place every week
 * @param madeThrough its sessions through this day are made
 */
@Serdeable
record ActivityView(
    String activity,
    String community,
    String item,
    String title,
    String place,
    String start,
    String end,
    long places,
    String leader,
    Optional<LocalDate> day,
    Optional<NewActivity.Weekly> weekly,
    LocalDate madeThrough) {

  /**
   * Activities of a community.
   *
   * @param items the latest one first
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record ActivityList(List<ActivityView> items, Optional<String> nextCursor) {}

  static ActivityView of(Activity activity) {
    Plan plan = activity.plan();
    return new ActivityView(
        activity.id().value(),
        activity.community().value(),
        plan.item(),
        plan.title(),
        plan.place(),
        plan.start().toString(),
        plan.end().toString(),
        plan.places(),
        plan.leader().value(),
        activity.schedule() instanceof Schedule.Once(LocalDate day)
            ? Optional.of(day)
            : Optional.empty(),
        activity.schedule() instanceof Schedule.Weekly weekly
            ? Optional.of(weekly(weekly))
            : Optional.empty(),
        activity.madeThrough());
  }

  private static NewActivity.Weekly weekly(Schedule.Weekly weekly) {
    return new NewActivity.Weekly(
        weekly.weekday(),
        weekly.from(),
        weekly.until(),
        weekly.except().stream().sorted().toList());
  }
}
