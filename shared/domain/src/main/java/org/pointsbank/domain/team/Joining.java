package org.pointsbank.domain.team;

import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.PersonId;

/** What comes of somebody joining a team, or taking another part in it. Source: rules 14.3. */
public sealed interface Joining {
  /** {@code begun} begins, and with it {@code ended} ends where the person had another part. */
  record Joined(Optional<TeamStay> ended, TeamStay begun) implements Joining {}

  /** The team has ended. */
  record TeamEnded() implements Joining {}

  /** The person is in the team in that very part. */
  record AlreadyThere() implements Joining {}

  /** The day lies outside of what is possible: both bounds are possible. */
  record Untimely(LocalDate earliest, LocalDate latest) implements Joining {}

  /**
   * What is asked for.
   *
   * @param person who joins
   * @param part as what
   * @param day the first day
   */
  record Asked(PersonId person, TeamPart part, LocalDate day) {}

  /** Decides on {@code today}; {@code last} is the person's latest stay in the team, if any. */
  static Joining decide(Team team, Asked asked, Optional<TeamStay> last, LocalDate today) {
    if (team.ending().isPresent()) {
      return new TeamEnded();
    }
    Optional<TeamStay> open = last.filter(TeamStay::open);
    if (open.map(stay -> stay.part() == asked.part()).orElse(false)) {
      return new AlreadyThere();
    }
    LocalDate earliest = last.map(stay -> stay.until().orElse(stay.from())).orElse(team.from());
    if (asked.day().isBefore(earliest) || asked.day().isAfter(today)) {
      return new Untimely(earliest, today);
    }
    TeamStay begun =
        new TeamStay(
            team.id(),
            team.community(),
            asked.person(),
            last.map(TeamStay::number).orElse(0L) + 1,
            asked.part(),
            asked.day(),
            Optional.empty(),
            "",
            1);
    return new Joined(open.map(stay -> stay.ended(asked.day(), "")), begun);
  }
}
