package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Expiring;

/**
 * An account as its owner sees it. Points are whole hundredths.
 *
 * @param community where it is kept
 * @param person whose it is
 * @param colour its colour
 * @param number the member number
 * @param opened the first day
 * @param minutes service minutes
 * @param honour hundredths of honour points, never spent
 * @param spendable hundredths of spendable points
 * @param held hundredths held by open orders
 * @param owed hundredths that the next earnings repay first
 * @param available spendable less held
 * @param lastLine the number of the last line; 0 without one
 * @param expiring what will expire soon, oldest first; empty where points never do
 */
@Serdeable
record AccountView(
    String community,
    String person,
    Colour colour,
    String number,
    LocalDate opened,
    long minutes,
    long honour,
    long spendable,
    long held,
    long owed,
    long available,
    long lastLine,
    List<ExpiringView> expiring) {

  /**
   * Points that will expire.
   *
   * @param postedIn the half-year in which they were posted
   * @param points hundredths that are left of them; what orders hold is protected
   * @param on the first day without them
   */
  @Serdeable
  record ExpiringView(String postedIn, long points, LocalDate on) {
    static ExpiringView of(Expiring expiring) {
      return new ExpiringView(
          expiring.lot().toString(), expiring.points().hundredths(), expiring.on());
    }
  }

  static AccountView of(Account account, List<Expiring> expiring) {
    return new AccountView(
        account.id().community().value(),
        account.id().person().value(),
        account.id().colour(),
        account.number(),
        account.opened(),
        account.balance().minutes(),
        account.balance().honour().hundredths(),
        account.balance().spendable().hundredths(),
        account.held().hundredths(),
        account.balance().owed().hundredths(),
        account.available().hundredths(),
        account.lastLine(),
        expiring.stream().map(ExpiringView::of).toList());
  }
}
