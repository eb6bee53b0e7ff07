package org.pointsbank.domain;

/**
 * How the teams of a community are ranked. Source: rules 7.12.
 *
 * @param by what by
 * @param leastMembers a team with fewer members is listed without a place; 0 where every team has
 *     one
 */
public record TeamRules(TeamMeasure by, long leastMembers) {
  /**
   * What holds under a rule book that is older than rankings of teams, and cannot say otherwise.
   */
  public static final TeamRules FIRST = new TeamRules(TeamMeasure.SUM, 0);

  /** Refuses fewer members than none. */
  public TeamRules {
    if (leastMembers < 0) {
      throw new IllegalArgumentException("members below zero: " + leastMembers);
    }
  }
}
