package org.pointsbank.domain;

/** What an evaluation ranks by. Source: rules 7.1. */
public enum Measure {
  /** Honour points of the lines whose service lies in the period. */
  HONOUR,
  /** Service minutes of those lines. */
  MINUTES;

  /** What {@code totals} measure: hundredths of a point, or minutes. */
  public long of(QuarterTotals totals) {
    return switch (this) {
      case HONOUR -> totals.honourHundredths();
      case MINUTES -> totals.minutes();
    };
  }
}
