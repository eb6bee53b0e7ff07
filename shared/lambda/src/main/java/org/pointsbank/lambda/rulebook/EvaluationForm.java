package org.pointsbank.lambda.rulebook;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.EvaluationRules;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.TieRule;

/**
 * How a quarter is evaluated.
 *
 * @param measure what is ranked by
 * @param ties who comes first among equals
 * @param weights what a point of each head counts, in hundredths
 * @param days a quarter is evaluated by itself so many days after its end, if at all
 * @param noticeDays so many days a draft is on public notice; 7 where nothing is said
 */
@Serdeable
public record EvaluationForm(
    Measure measure,
    TieRule ties,
    WeightsForm weights,
    Optional<Long> days,
    Optional<Long> noticeDays) {
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
        Optional.of(rules.noticeDays()));
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
        noticeDays.orElse(EvaluationRules.FIRST_NOTICE_DAYS));
  }
}
