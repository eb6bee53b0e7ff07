package org.pointsbank.domain.activity;

import java.time.LocalDate;
import org.pointsbank.domain.ActivityId;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;

/**
 * What a community offers its volunteers to take part in.
 *
 * @param id the bank's own
 * @param community which one
 * @param plan of each day
 * @param schedule on which days
 * @param made by whom, and when
 * @param madeThrough its sessions through this day are made
 * @param version counts changes
 */
public record Activity(
    ActivityId id,
    CommunityId community,
    Plan plan,
    Schedule schedule,
    Confirmation made,
    LocalDate madeThrough,
    long version) {
  /** A new one that has no sessions yet. */
  public static Activity planned(
      ActivityId id, CommunityId community, Plan plan, Schedule schedule, Confirmation made) {
    return new Activity(id, community, plan, schedule, made, schedule.first().minusDays(1), 1);
  }

  /** Whether all of its sessions are made. */
  public boolean finished() {
    return !madeThrough.isBefore(schedule.last());
  }

  Activity through(LocalDate day) {
    return new Activity(id, community, plan, schedule, made, day, version + 1);
  }
}
