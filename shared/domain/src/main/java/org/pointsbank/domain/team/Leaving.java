package org.pointsbank.domain.team;

import java.time.LocalDate;
import java.util.Optional;

/** What comes of somebody leaving a team; the stay remains, dated. Source: rules 14.3. */
public sealed interface Leaving {
  /** The stay has ended. */
  record Left(TeamStay stay) implements Leaving {}

  /** The person is not in the team. */
  record NotThere() implements Leaving {}

  /** The day lies outside of what is possible: both bounds are possible. */
  record Untimely(LocalDate earliest, LocalDate latest) implements Leaving {}

  /** Decides; {@code day} is the first day no more, at the latest {@code today}. */
  static Leaving decide(Optional<TeamStay> last, LocalDate day, String reason, LocalDate today) {
    Optional<TeamStay> open = last.filter(TeamStay::open);
    if (open.isEmpty()) {
      return new NotThere();
    }
    TeamStay stay = open.get();
    return day.isBefore(stay.from()) || day.isAfter(today)
        ? new Untimely(stay.from(), today)
        : new Left(stay.ended(day, reason));
  }
}
