package org.pointsbank.domain.evaluation;

import org.pointsbank.domain.EvaluationRules;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.TeamId;

/**
 * What the members of a team brought in a quarter. Source: rules 7.12.
 *
 * @param team which one
 * @param name its name
 * @param members how many were in it on any day of the quarter, those without a line too
 * @param totals of what counted
 */
public record TeamTotals(TeamId team, String name, long members, QuarterTotals totals) {
  /** Refuses a team without members: it is not ranked. */
  public TeamTotals {
    if (members < 1) {
      throw new IllegalArgumentException("nobody in team " + team);
    }
  }

  /** What it is ranked by: together or for each member, rounded down once. */
  public long measured(EvaluationRules rules) {
    return each(rules, rules.measured(totals));
  }

  /** What parts those who are equal. */
  long tieBreak(EvaluationRules rules) {
    return switch (rules.ties()) {
      case SHARED -> 0;
      case MINUTES -> each(rules, totals.minutes());
    };
  }

  private long each(EvaluationRules rules, long together) {
    return switch (rules.teams().by()) {
      case SUM -> together;
      case PER_MEMBER -> Math.floorDiv(together, members);
    };
  }
}
