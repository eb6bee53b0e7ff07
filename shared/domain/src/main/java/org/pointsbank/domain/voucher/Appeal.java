package org.pointsbank.domain.voucher;

import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Confirmation;

/**
 * Somebody's objection to a line of their passbook; one for each line. Source: rules 5.7.
 *
 * @param account whose passbook
 * @param line the number of the line
 * @param entered who wrote it down, and when
 * @param reason why the line is wrong
 * @param state how far it has come
 * @param version counts changes
 */
public record Appeal(
    AccountId account,
    long line,
    Confirmation entered,
    String reason,
    AppealState state,
    long version) {
  /** An appeal that nobody has decided about. */
  public static Appeal against(AccountId account, long line, Confirmation entered, String reason) {
    return new Appeal(account, line, entered, reason, new AppealState.Open(), 1);
  }

  /** The appeal in {@code next}, counted on. */
  Appeal to(AppealState next) {
    return new Appeal(account, line, entered, reason, next, version + 1);
  }
}
