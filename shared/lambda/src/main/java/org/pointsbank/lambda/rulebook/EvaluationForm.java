package org.pointsbank.lambda.rulebook;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.EvaluationRules;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.TeamMeasure;
import org.pointsbank.domain.TeamRules;
import org.pointsbank.domain.TieRule;

/**
 * How a quarter is evaluated.
 *
 * @param measure what is ranked by
 * @param ties who comes first among equals
 * @param weights what a point of each head counts, in hundredths
 * @param days a quarter is evaluated by itself so many days after its end, if at all
 * @param noticeDays so many days a draft is on public notice; 7 where nothing is said
 * @param teams how teams are ranked; by their sum, all of them, where nothing is said
 */
@Serdeable
public record EvaluationForm(
    Measure measure,
    TieRule ties,
    WeightsForm weights,
    Optional<Long> days,
    Optional<Long> noticeDays,
    Optional<TeamsForm> teams) {
  /**
   * What a point of each head counts, in hundredths.
   *
   * @param participation 活动参与
   * @param duty 工作履职
   * @param role 作用发挥
   * @param results 实际成效
   */
  @Serdeable
  public record WeightsForm(long participation, long duty, long role, long results) {}

  /**
   * How teams are ranked.
   *
   * @param by what their members bring together, or that divided by the number of members
   * @param leastMembers a team with fewer is listed without a place; 0 where every team has one
   */
  @Serdeable
  public record TeamsForm(TeamMeasure by, long leastMembers) {
    static TeamsForm of(TeamRules rules) {
      return new TeamsForm(rules.by(), rules.leastMembers());
    }

    TeamRules rules() {
      return new TeamRules(by, leastMembers);
    }
  }

  static EvaluationForm of(EvaluationRules rules) {
    return new EvaluationForm(
        rules.measure(),
        rules.ties(),
        new WeightsForm(
            rules.weight(Head.PARTICIPATION),
            rules.weight(Head.DUTY),
            rules.weight(Head.ROLE),
            rules.weight(Head.RESULTS)),
        rules.days(),
        Optional.of(rules.noticeDays()),
        Optional.of(TeamsForm.of(rules.teams())));
  }

  EvaluationRules rules() {
    return new EvaluationRules(
        measure,
        ties,
        Map.of(
            Head.PARTICIPATION, weights.participation(),
            Head.DUTY, weights.duty(),
            Head.ROLE, weights.role(),
            Head.RESULTS, weights.results()),
        days,
        noticeDays.orElse(EvaluationRules.FIRST_NOTICE_DAYS),
        teams.map(TeamsForm::rules).orElse(TeamRules.FIRST));
  }
}
