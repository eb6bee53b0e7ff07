package org.pointsbank.domain;

/**
 * What people move by hand, each may be below zero: points that come repay what is owed first, and
 * points that go are taken as far as they are available. Source: rules 3.3 and 5.5.
 *
 * @param minutes service minutes
 * @param honour hundredths of honour points
 * @param points hundredths of spendable points
 */
public record Change(long minutes, long honour, long points) {
  /** The change that takes {@code deltas} back. */
  public static Change reversing(Deltas deltas) {
    return new Change(
        Math.negateExact(deltas.minutes()),
        Math.negateExact(deltas.honour()),
        Math.subtractExact(deltas.owed(), deltas.spendable()));
  }

  /** Whether {@code balance} keeps every number at zero or above. */
  public boolean fits(Balance balance) {
    return Math.addExact(balance.minutes(), minutes) >= 0
        && Math.addExact(balance.honour().hundredths(), honour) >= 0;
  }

  /** Whether it raises something and takes nothing. */
  public boolean onlyGives() {
    return minutes >= 0 && honour >= 0 && points >= 0 && !equals(new Change(0, 0, 0));
  }

  /** How much of what this takes is not available. */
  public Points shortfall(Points available) {
    Points wanted = new Points(Math.max(0, Math.negateExact(points)));
    return wanted.minus(wanted.atMost(available));
  }

  /** What a line of this moves. */
  Deltas deltas(Points owed, Points available, Shortfall rest) {
    if (points >= 0) {
      Points repaid = owed.atMost(new Points(points));
      return new Deltas(minutes, honour, points - repaid.hundredths(), -repaid.hundredths());
    }
    long missing = shortfall(available).hundredths();
    return new Deltas(minutes, honour, points + missing, rest == Shortfall.OWED ? missing : 0);
  }
}
