package org.pointsbank.formteams;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.team.TeamPart;
import org.pointsbank.domain.team.TeamStay;

/**
 * A time of a person in a team.
 *
 * @param team which one
 * @param person who
 * @param part as what
 * @param from the first day
 * @param until the first day no more, if it ended
 */
@Serdeable
record StayView(
    String team, String person, TeamPart part, LocalDate from, Optional<LocalDate> until) {
  static StayView of(TeamStay stay) {
    return new StayView(
        stay.team().value(), stay.person().value(), stay.part(), stay.from(), stay.until());
  }
}
