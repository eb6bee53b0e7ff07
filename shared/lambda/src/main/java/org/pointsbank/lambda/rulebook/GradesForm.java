package org.pointsbank.lambda.rulebook;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.HourRules;

/**
 * What hours earn by their evidence, beside plain ones: {@code 80} = 0.8.
 *
 * @param timed hundredths: checked in and out
 * @param sheet hundredths: entered from a signed paper sheet
 * @param selfReported hundredths: told by the volunteer
 */
@Serdeable
public record GradesForm(long timed, long sheet, long selfReported) {
  static GradesForm of(HourRules.Evidence evidence) {
    return new GradesForm(
        evidence.factor(EvidenceGrade.TIMED),
        evidence.factor(EvidenceGrade.SHEET),
        evidence.factor(EvidenceGrade.SELF_REPORTED));
  }

  Map<EvidenceGrade, Long> factors() {
    return Map.of(
        EvidenceGrade.TIMED, timed,
        EvidenceGrade.SHEET, sheet,
        EvidenceGrade.SELF_REPORTED, selfReported);
  }
}
