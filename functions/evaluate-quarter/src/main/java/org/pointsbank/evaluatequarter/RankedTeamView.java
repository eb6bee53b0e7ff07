package org.pointsbank.evaluatequarter;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.RankedTeam;
import org.pointsbank.domain.evaluation.TeamTotals;

/**
 * A team's place among the teams of its community. Points are whole hundredths.
 *
 * @param rank from 1; who is equal by the tie rule too shares one, and the next is left out; none
 *     where the rule book gives no place to a team of so few
 * @param team its id
 * @param name its name
 * @param members how many were in it on any day of the quarter, those without a line too; nobody
 *     who is excused
 * @param measured what is ranked by: hundredths of a point or minutes, together or for each member
 * @param honour hundredths of honour points that its members brought on their days in it
 * @param minutes service minutes, likewise
 * @param lines passbook lines, likewise
 * @param correctedSince whether lines or members that count were entered since
 */
@Serdeable
record RankedTeamView(
    Optional<Long> rank,
    String team,
    String name,
    long members,
    long measured,
    long honour,
    long minutes,
    long lines,
    boolean correctedSince) {
  static RankedTeamView of(Manifest manifest, RankedTeam ranked, boolean correctedSince) {
    TeamTotals team = ranked.team();
    return new RankedTeamView(
        ranked.rank(),
        team.team().value(),
        team.name(),
        team.members(),
        team.measured(manifest.basis().rules()),
        team.totals().honourHundredths(),
        team.totals().minutes(),
        team.totals().lines(),
        correctedSince);
  }
}
