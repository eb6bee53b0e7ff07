package org.pointsbank.lambda.rulebook;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.HourRules;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Rounding;

/**
 * How hours become points, and which hours count.
 *
 * @param perHour hundredths of a point that a plain hour earns
 * @param rounding which way a line's points are rounded
 * @param roundingStep hundredths: a line's points are a multiple of it
 * @param recordCap hundredths that one record earns at most; none if nothing is capped
 * @param quarterCap hundredths that hours earn at most on one account in one quarter; none if
 *     nothing is capped
 * @param dailyLimitMinutes a record that takes its day over it waits for a second reviewer
 * @param oldestDays service further back is refused
 * @param sessionLimitMinutes a single record longer than it waits for a second reviewer; none if
 *     not told
 * @param proofForSelfReported whether volunteers who report their own hours must tell a proof; not
 *     if not told
 * @param grades what hours earn by their evidence; all the same if not told
 */
@Serdeable
public record HoursForm(
    long perHour,
    Rounding rounding,
    long roundingStep,
    Optional<Long> recordCap,
    Optional<Long> quarterCap,
    long dailyLimitMinutes,
    long oldestDays,
    Optional<Long> sessionLimitMinutes,
    Optional<Boolean> proofForSelfReported,
    Optional<GradesForm> grades) {
  static HoursForm of(HourRules rules) {
    return new HoursForm(
        rules.perHour().hundredths(),
        rules.rounding().mode(),
        rules.rounding().size().hundredths(),
        rules.caps().record().map(Points::hundredths),
        rules.caps().quarter().map(Points::hundredths),
        rules.dailyLimitMinutes(),
        rules.oldestDays(),
        rules.evidence().sessionLimitMinutes(),
        Optional.of(rules.evidence().proofForSelfReported()),
        Optional.of(GradesForm.of(rules.evidence())));
  }

  HourRules rules() {
    return new HourRules(
        new Points(perHour),
        new HourRules.Step(rounding, new Points(roundingStep)),
        new HourRules.Caps(recordCap.map(Points::new), quarterCap.map(Points::new)),
        dailyLimitMinutes,
        oldestDays,
        new HourRules.Evidence(
            sessionLimitMinutes,
            proofForSelfReported.orElse(false),
            grades.map(GradesForm::factors).orElse(Map.of())));
  }
}
