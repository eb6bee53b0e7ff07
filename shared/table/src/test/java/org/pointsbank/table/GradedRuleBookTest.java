package org.pointsbank.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.HourRules;

@DisplayName("Rules by which grades of evidence earn differently")
final class GradedRuleBookTest {
  private static final HourRules LIKE = PassbookSamples.book().hours();

  @Test
  void areReadAsTheyWereWritten() {
    HourRules rules = graded(Map.of(EvidenceGrade.TIMED, 120L, EvidenceGrade.SELF_REPORTED, 80L));

    assertThat(Fields.NONE.with(RuleFields.HOURS, rules).find(RuleFields.HOURS)).contains(rules);
  }

  @Test
  void leaveNoTraceWhereAGradeEarnsLikePlainHours() {
    HourRules rules = graded(Map.of(EvidenceGrade.TIMED, 100L));

    assertThat(Fields.NONE.with(RuleFields.HOURS, rules).attributes().toString())
        .doesNotContain("Factor");
    assertThat(rules.evidence().earnsAlike()).isTrue();
  }

  private static HourRules graded(Map<EvidenceGrade, Long> factors) {
    return new HourRules(
        LIKE.perHour(),
        LIKE.rounding(),
        LIKE.caps(),
        LIKE.dailyLimitMinutes(),
        LIKE.oldestDays(),
        new HourRules.Evidence(Optional.empty(), false, factors));
  }
}
