package org.pointsbank.domain.proof;

import org.pointsbank.domain.Account;
import org.pointsbank.domain.statement.Figures;

/**
 * What a proof has gone through.
 *
 * @param accounts heads
 * @param lines of their passbooks
 * @param records service records that post to them
 * @param orders of all rounds
 * @param balances what the heads say together
 * @param held hundredths of points that open orders hold, as the heads say
 */
public record Counted(
    long accounts, long lines, long records, long orders, Figures balances, long held) {
  /** Nothing yet. */
  public static final Counted NONE = new Counted(0, 0, 0, 0, Figures.NONE, 0);

  /** One head. */
  public static Counted of(Account account) {
    return new Counted(1, 0, 0, 0, Figures.of(account.balance()), account.held().hundredths());
  }

  /** So many lines and records. */
  public static Counted of(long lines, long records) {
    return new Counted(0, lines, records, 0, Figures.NONE, 0);
  }

  /** So many orders. */
  public static Counted orders(long orders) {
    return new Counted(0, 0, 0, orders, Figures.NONE, 0);
  }

  /** Both together. */
  public Counted plus(Counted more) {
    return new Counted(
        accounts + more.accounts,
        lines + more.lines,
        records + more.records,
        orders + more.orders,
        balances.plus(more.balances),
        Math.addExact(held, more.held));
  }
}
