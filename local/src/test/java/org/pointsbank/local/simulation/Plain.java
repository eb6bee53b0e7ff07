package org.pointsbank.local.simulation;

import org.pointsbank.testkit.simulation.Row;

/**
 * What an account must be, in plain numbers.
 *
 * @param minutes of service
 * @param honour hundredths
 * @param spendable hundredths
 * @param owed hundredths
 * @param held hundredths of what is spendable
 * @param lines how many
 */
record Plain(long minutes, long honour, long spendable, long owed, long held, long lines) {
  static final Plain NONE = new Plain(0, 0, 0, 0, 0, 0);

  /** The numbers of an account's head. */
  static Plain of(Row account) {
    return new Plain(
        account.number("minutes"),
        account.number("honour"),
        account.number("spendable"),
        account.number("owed"),
        heldBy(account),
        account.number("lastLine"));
  }

  /** What open orders hold of it. */
  static long heldBy(Row account) {
    return account.parts("lots").stream().mapToLong(lot -> lot.number("h")).sum();
  }

  /** A line more: what comes repays what is owed first, what goes is owed where it is not there. */
  Plain given(Money money) {
    long points = money.points();
    long repaid = points > 0 ? Math.min(owed, points) : 0;
    long missing = points < 0 ? Math.max(0, -points - (spendable - held)) : 0;
    return new Plain(
        minutes + money.minutes(),
        honour + money.honour(),
        spendable + points - repaid + missing,
        owed - repaid + missing,
        held,
        lines + 1);
  }

  /** An order holds more, or less. */
  Plain holding(long more) {
    return new Plain(minutes, honour, spendable, owed, held + more, lines);
  }

  /** A line more: what an order held is spent. */
  Plain spent(long price) {
    return new Plain(minutes, honour, spendable - price, owed, held - price, lines + 1);
  }

  /** A line more that says itself what it moves. */
  Plain told(Row line) {
    return new Plain(
        minutes + line.number("minutes"),
        honour + line.number("honour"),
        spendable + line.number("spendable"),
        owed + line.number("owed"),
        held,
        lines + 1);
  }

  /** Whether nothing is below zero, and nothing is held that is not there. */
  boolean stands() {
    return minutes >= 0 && honour >= 0 && owed >= 0 && held >= 0 && held <= spendable;
  }
}
