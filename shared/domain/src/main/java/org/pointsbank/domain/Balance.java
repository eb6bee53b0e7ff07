package org.pointsbank.domain;

/**
 * The numbers of an account that its lines add up to.
 *
 * @param minutes service minutes
 * @param honour never spent
 * @param spendable what prizes are paid with; part of it may be held
 * @param owed what the next earnings repay first
 */
public record Balance(long minutes, Points honour, Points spendable, Points owed) {
  /** An account without a line. */
  public static final Balance NONE = new Balance(0, Points.NONE, Points.NONE, Points.NONE);

  /** Refuses minutes below zero. */
  public Balance {
    if (minutes < 0) {
      throw new IllegalArgumentException("minutes below zero: " + minutes);
    }
  }

  /**
   * This after {@code deltas}.
   *
   * @throws IllegalArgumentException if a number would fall below zero
   */
  public Balance plus(Deltas deltas) {
    return new Balance(
        Math.addExact(minutes, deltas.minutes()),
        new Points(Math.addExact(honour.hundredths(), deltas.honour())),
        new Points(Math.addExact(spendable.hundredths(), deltas.spendable())),
        new Points(Math.addExact(owed.hundredths(), deltas.owed())));
  }
}
