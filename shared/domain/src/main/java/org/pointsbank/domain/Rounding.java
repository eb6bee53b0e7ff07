package org.pointsbank.domain;

/** To which multiple of its step a line's points are rounded. Source: rules 3.4. */
public enum Rounding {
  /** The next smaller one. */
  DOWN,
  /** The nearest one; what lies in the middle goes up. */
  NEAREST,
  /** The next larger one. */
  UP;

  /**
   * The multiple of {@code step} for {@code dividend / divisor}, none of them below zero.
   *
   * @throws ArithmeticException if it is beyond a {@code long}
   */
  long multiple(long dividend, long divisor, long step) {
    long whole = Math.multiplyExact(divisor, step);
    long more =
        switch (this) {
          case DOWN -> 0;
          case NEAREST -> whole / 2 + whole % 2;
          case UP -> whole - 1;
        };
    return Math.multiplyExact(Math.addExact(dividend, more) / whole, step);
  }
}
