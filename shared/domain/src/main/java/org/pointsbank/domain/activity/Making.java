package org.pointsbank.domain.activity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.pointsbank.domain.ActivityRules;
import org.pointsbank.domain.SessionId;

/**
 * Sessions of an activity that are due to be made. Source: rules 12.2.
 *
 * @param activity as it stands once they are made
 * @param sessions in the order of their days; those whose start is over are left out
 */
public record Making(Activity activity, List<Session> sessions) {
  /** Copies the list in. */
  public Making {
    sessions = List.copyOf(sessions);
  }

  /**
   * What is due at {@code now}: everything of a single day, and of a weekly one the days that lie
   * no further ahead than the rules say. Asked again, nothing is due twice.
   */
  public static Making due(Activity activity, ActivityRules rules, LocalDateTime now) {
    LocalDate horizon =
        switch (activity.schedule()) {
          case Schedule.Once(LocalDate day) -> day;
          case Schedule.Weekly weekly ->
              earlier(weekly.until(), now.toLocalDate().plusDays(rules.sessionsAheadDays()));
        };
    if (!horizon.isAfter(activity.madeThrough())) {
      return new Making(activity, List.of());
    }
    List<Session> sessions =
        activity.schedule().days(activity.madeThrough().plusDays(1), horizon).stream()
            .map(day -> session(activity, day))
            .filter(session -> session.offer().time().start().isAfter(now))
            .toList();
    return new Making(activity.through(horizon), sessions);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static Session session(Activity activity, LocalDate day) {
    return new Session(
        new SessionId(day, activity.id()),
        activity.community(),
        activity.plan().on(day),
        Seats.NONE,
        new SessionState.Open(),
        1,
        1);
  }
}
