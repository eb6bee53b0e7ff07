package org.pointsbank.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How one record's minutes became points, so that a line can show the sum. Source: rules 3.4.
 *
 * @param minutes whole minutes of service
 * @param coefficientHundredths of the item: {@code 120} = 1.2
 * @param points what they make, rounded once
 * @param text the sum in words, {@code 95 min x 1.2 = 1.90 > 1.75}
 */
public record Reckoning(long minutes, long coefficientHundredths, Points points, String text) {
  private static final long MINUTES_PER_HOUR = 60;
  private static final long HUNDRED = 100;

  /** Reckons {@code minutes} of {@code item} by {@code rules}: rounded down, once, at the end. */
  public static Reckoning of(long minutes, ServiceItem item, HourRules rules) {
    long coefficient = item.coefficientHundredths();
    long dividend =
        Math.multiplyExact(Math.multiplyExact(minutes, coefficient), rules.perHour().hundredths());
    long divisor = MINUTES_PER_HOUR * HUNDRED;
    long step = rules.roundingStep().hundredths();
    Points points = new Points(dividend / (divisor * step) * step);
    BigDecimal exact =
        BigDecimal.valueOf(dividend)
            .divide(BigDecimal.valueOf(divisor * HUNDRED), 2, RoundingMode.HALF_UP);
    return new Reckoning(minutes, coefficient, points, text(minutes, coefficient, exact, points));
  }

  private static String text(long minutes, long coefficient, BigDecimal exact, Points points) {
    BigDecimal factor = BigDecimal.valueOf(coefficient, 2).stripTrailingZeros();
    String sum = minutes + " min x " + factor.toPlainString() + " = " + exact.toPlainString();
    return sum.endsWith(" " + points) ? sum : sum + " > " + points;
  }
}
