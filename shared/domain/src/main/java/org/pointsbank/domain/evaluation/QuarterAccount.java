package org.pointsbank.domain.evaluation;

import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.QuarterTotals;

/**
 * What one account brought in one quarter, as of a line of it.
 *
 * @param account which one
 * @param number the member number of its owner
 * @param lastLine the line up to which it was read
 * @param totals of the quarter; at least one line
 */
public record QuarterAccount(
    AccountId account, String number, long lastLine, QuarterTotals totals) {
  /** Refuses an account without a line in the quarter: it is not ranked. Source: rules 7.1. */
  public QuarterAccount {
    if (totals.lines() < 1) {
      throw new IllegalArgumentException("no line of the quarter in " + account);
    }
  }
}
