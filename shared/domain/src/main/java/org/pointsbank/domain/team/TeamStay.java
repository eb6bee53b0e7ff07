package org.pointsbank.domain.team;

import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.TeamId;

/**
 * A time of a person in a team; a change of part ends one and begins the next. Source: rules 14.3.
 *
 * @param team which one
 * @param community whose team it is
 * @param person who
 * @param number counts the person's stays in the team, from 1
 * @param part as what
 * @param from the first day
 * @param until the first day no more, if it ended
 * @param reason why it ended; empty where nobody said
 * @param version counts changes
 */
public record TeamStay(
    TeamId team,
    CommunityId community,
    PersonId person,
    long number,
    TeamPart part,
    LocalDate from,
    Optional<LocalDate> until,
    String reason,
    long version) {
  /** Whether it stands on {@code day}. */
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }

  /** Whether it has not ended. */
  public boolean open() {
    return until.isEmpty();
  }

  /** The same stay, ended with {@code day} as the first day no more. */
  public TeamStay ended(LocalDate day, String why) {
    return new TeamStay(
        team, community, person, number, part, from, Optional.of(day), why, version + 1);
  }
}
