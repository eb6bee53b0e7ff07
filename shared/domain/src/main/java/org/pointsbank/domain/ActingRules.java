package org.pointsbank.domain;

/**
 * Who acts for whom. Source: rules 8.7.
 *
 * @param ofAge in years: whoever is younger has a guardian, and is none
 * @param principalsPerProxy so many people at most have one and the same family proxy at a time
 */
public record ActingRules(long ofAge, long principalsPerProxy) {
  /** What held before rule books said it. */
  public static final ActingRules FIRST = new ActingRules(18, 3);

  /** Refuses numbers below one. */
  public ActingRules {
    if (ofAge < 1 || principalsPerProxy < 1) {
      throw new IllegalArgumentException("nobody: " + ofAge + ", " + principalsPerProxy);
    }
  }
}
