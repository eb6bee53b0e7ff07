package org.pointsbank.lambda.rulebook;

import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.domain.ActivityRules;
import org.pointsbank.domain.ForgottenCheckOut;

/**
 * How activities are organised.
 *
 * @param sessionsAheadDays the sessions of a weekly activity are made so many days ahead
 * @param signUpClosesMinutes signing up ends so many minutes before the start
 * @param cancelUntilMinutes nobody cancels later than so many minutes before the start
 * @param signUpsPerPerson so many sign-ups of one person may lie ahead
 * @param checkInOpensMinutes checking in begins so many minutes before the start
 * @param codeStepSeconds the code on the leader's device changes after so many seconds
 * @param wrongCodesPerMinute after so many wrong codes nobody tries another within the minute
 * @param forgottenCheckOut what becomes of somebody who never checked out
 */
@Serdeable
public record ActivitiesForm(
    long sessionsAheadDays,
    long signUpClosesMinutes,
    long cancelUntilMinutes,
    long signUpsPerPerson,
    long checkInOpensMinutes,
    long codeStepSeconds,
    long wrongCodesPerMinute,
    ForgottenCheckOut forgottenCheckOut) {
  static ActivitiesForm of(ActivityRules rules) {
    return new ActivitiesForm(
        rules.sessionsAheadDays(),
        rules.signUpClosesMinutes(),
        rules.cancelUntilMinutes(),
        rules.signUpsPerPerson(),
        rules.checkInOpensMinutes(),
        rules.codeStepSeconds(),
        rules.wrongCodesPerMinute(),
        rules.forgottenCheckOut());
  }

  ActivityRules rules() {
    return new ActivityRules(
        sessionsAheadDays,
        signUpClosesMinutes,
        cancelUntilMinutes,
        signUpsPerPerson,
        checkInOpensMinutes,
        codeStepSeconds,
        wrongCodesPerMinute,
        forgottenCheckOut);
  }
}
