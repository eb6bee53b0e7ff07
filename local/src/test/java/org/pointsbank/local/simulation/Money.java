package org.pointsbank.local.simulation;

import org.pointsbank.testkit.simulation.Row;

/**
 * What is given, or taken where it is below zero.
 *
 * @param minutes of service
 * @param honour hundredths
 * @param points hundredths that can be spent, less what is owed
 */
record Money(long minutes, long honour, long points) {
  /** What takes {@code line} back. */
  static Money back(Row line) {
    return new Money(
        -line.number("minutes"),
        -line.number("honour"),
        line.number("owed") - line.number("spendable"));
  }

  /** What {@code voucher} is about. */
  static Money of(Row voucher, World world) {
    long points = voucher.number("points");
    return switch (voucher.text("matter")) {
      case "award" -> new Money(0, points, points);
      case "deduction" -> new Money(0, -points, -points);
      case "adjustment" ->
          new Money(
              voucher.number("byMinutes"), voucher.number("byHonour"), voucher.number("byPoints"));
      case "reversal" ->
          back(
              world
                  .find(World.lineKey(voucher.text("pk"), voucher.number("reverses")))
                  .orElseThrow());
      default -> throw new AssertionError("unknown matter of " + voucher);
    };
  }

  /** What an hour is worth: a point, in steps of a quarter, rounded down. */
  static Money served(Row record) {
    long minutes = HoursOps.minutes(record);
    long points = minutes * 100 / 60 / 25 * 25;
    return new Money(minutes, points, points);
  }

  /** Whether nothing of {@code account} falls below zero by it. */
  boolean fits(Row account) {
    return account.number("minutes") + minutes >= 0 && account.number("honour") + honour >= 0;
  }

  /** How much it is, by the largest of its numbers. */
  long size() {
    return Math.max(Math.abs(minutes) * 100 / 60, Math.max(Math.abs(honour), Math.abs(points)));
  }
}
