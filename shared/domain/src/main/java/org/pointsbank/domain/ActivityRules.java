package org.pointsbank.domain;

/**
 * How activities are organised. Source: rules 12.1 to 12.6.
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
public record ActivityRules(
    long sessionsAheadDays,
    long signUpClosesMinutes,
    long cancelUntilMinutes,
    long signUpsPerPerson,
    long checkInOpensMinutes,
    long codeStepSeconds,
    long wrongCodesPerMinute,
    ForgottenCheckOut forgottenCheckOut) {
  /** What holds under a rule book that is older than this section, and cannot say otherwise. */
  public static final ActivityRules FIRST =
      new ActivityRules(28, 0, 0, 20, 30, 30, 5, ForgottenCheckOut.PLANNED_END);

  /** Refuses rules under which nothing could take place. */
  public ActivityRules {
    if (sessionsAheadDays < 1
        || signUpClosesMinutes < 0
        || cancelUntilMinutes < 0
        || signUpsPerPerson < 1
        || checkInOpensMinutes < 0
        || codeStepSeconds < 1
        || wrongCodesPerMinute < 1) {
      throw new IllegalArgumentException("no rules for activities");
    }
  }
}
