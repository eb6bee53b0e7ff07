package org.pointsbank.domain;

/**
 * How people move points by hand. Source: rules 5.4 to 5.6.
 *
 * @param secondAbove a voucher over more points than this waits for a second person
 * @param shortfall what becomes of points that are taken back and spent already
 * @param appealDays a line may be appealed against for so many days after it was posted
 */
public record PointRules(Points secondAbove, Shortfall shortfall, long appealDays) {
  /** Refuses days below zero. */
  public PointRules {
    if (appealDays < 0) {
      throw new IllegalArgumentException("not days: " + appealDays);
    }
  }
}
