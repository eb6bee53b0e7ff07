package org.pointsbank.domain.round;

import org.pointsbank.domain.Points;
import org.pointsbank.domain.QuarterTotals;

/**
 * What a person has brought in the quarters that a prize or a round asks about, over all accounts
 * of one community. Source: rules 6.7 and 6.8.
 *
 * @param minutes service minutes
 * @param honour honour points
 */
public record Standing(long minutes, Points honour) {
  /** Nothing. */
  public static final Standing NONE = new Standing(0, Points.NONE);

  /** With what an account brought in one of the quarters; what deductions left below zero is 0. */
  public Standing plus(QuarterTotals totals) {
    return new Standing(
        minutes + Math.max(0, totals.minutes()),
        new Points(honour.hundredths() + Math.max(0, totals.honourHundredths())));
  }
}
