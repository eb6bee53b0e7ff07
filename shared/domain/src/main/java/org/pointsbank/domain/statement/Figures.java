package org.pointsbank.domain.statement;

import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Deltas;

/**
 * The four numbers of a statement's row. Unlike those of a {@link Balance} they may be below zero,
 * so that a statement can show what does not add up.
 *
 * @param minutes service minutes
 * @param honour hundredths of honour points
 * @param spendable hundredths of spendable points
 * @param owed hundredths of owed points
 */
public record Figures(long minutes, long honour, long spendable, long owed) {
  /** Nothing at all. */
  public static final Figures NONE = new Figures(0, 0, 0, 0);

  /** What {@code balance} says. */
  public static Figures of(Balance balance) {
    return new Figures(
        balance.minutes(),
        balance.honour().hundredths(),
        balance.spendable().hundredths(),
        balance.owed().hundredths());
  }

  /** What one line moves. */
  public static Figures of(Deltas deltas) {
    return new Figures(deltas.minutes(), deltas.honour(), deltas.spendable(), deltas.owed());
  }

  /** Both together. */
  public Figures plus(Figures other) {
    return new Figures(
        Math.addExact(minutes, other.minutes),
        Math.addExact(honour, other.honour),
        Math.addExact(spendable, other.spendable),
        Math.addExact(owed, other.owed));
  }
}
