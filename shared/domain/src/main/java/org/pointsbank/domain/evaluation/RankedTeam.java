package org.pointsbank.domain.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.EvaluationRules;

/**
 * A team's place in the ranking of a community's teams: 1, 2, 2, 4. Source: rules 7.12.
 *
 * @param rank from 1; equal measures share one; none where the team has too few members for a place
 * @param team what it brought
 */
public record RankedTeam(Optional<Long> rank, TeamTotals team) {
  /**
   * Ranks those of {@code teams} with a line in the quarter.
   *
   * @return highest measure first, equal ones by id; behind them those without a place
   */
  public static List<RankedTeam> rank(EvaluationRules rules, List<TeamTotals> teams) {
    Comparator<TeamTotals> highestFirst =
        Comparator.comparingLong((TeamTotals team) -> team.measured(rules))
            .thenComparingLong(team -> team.tieBreak(rules))
            .reversed();
    List<TeamTotals> counted =
        teams.stream()
            .filter(team -> team.totals().lines() > 0)
            .sorted(highestFirst.thenComparing(team -> team.team().value()))
            .toList();
    List<RankedTeam> ranked = new ArrayList<>();
    for (TeamTotals team : counted) {
      if (large(team, rules)) {
        boolean equal =
            !ranked.isEmpty() && highestFirst.compare(ranked.getLast().team(), team) == 0;
        ranked.add(
            new RankedTeam(
                equal ? ranked.getLast().rank() : Optional.of(ranked.size() + 1L), team));
      }
    }
    counted.stream()
        .filter(team -> !large(team, rules))
        .forEach(team -> ranked.add(new RankedTeam(Optional.empty(), team)));
    return ranked;
  }

  private static boolean large(TeamTotals team, EvaluationRules rules) {
    return team.members() >= rules.teams().leastMembers();
  }
}
