package org.pointsbank.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How one record's minutes became points, so that a line can show the sum. Source: rules 3.4.
 *
 * @param minutes whole minutes of service
 * @param coefficientHundredths of the item: {@code 120} = 1.2
 * @param points what they make, rounded once
 * @param text the sum in words, {@code 95 min x 1.2 = 1.90 > 1.75}; a factor of the evidence stands
 *     behind the item's, {@code 95 min x 1.2 x 0.8 = 1.52 > 1.50}
 */
public record Reckoning(long minutes, long coefficientHundredths, Points points, String text) {
  private static final long MINUTES_PER_HOUR = 60;
  private static final long HUNDRED = 100;

  /**
   * What is reckoned.
   *
   * @param minutes whole minutes of service
   * @param factorHundredths what their evidence makes them worth beside plain ones
   */
  public record Effort(long minutes, long factorHundredths) {
    /** Minutes whose evidence makes no difference. */
    public static Effort plain(long minutes) {
      return new Effort(minutes, HUNDRED);
    }

    long times(long coefficient) {
      return Math.multiplyExact(Math.multiplyExact(minutes, coefficient), factorHundredths);
    }
  }

  /**
   * Reckons {@code effort} for {@code item} by {@code rules}: rounded once, then capped.
   *
   * @param earlier what hours have earned on that account in that quarter of service
   */
  public static Reckoning of(Effort effort, ServiceItem item, HourRules rules, Points earlier) {
    long coefficient = item.coefficientHundredths();
    long dividend = Math.multiplyExact(effort.times(coefficient), rules.perHour().hundredths());
    long divisor = MINUTES_PER_HOUR * HUNDRED * HUNDRED;
    HourRules.Step step = rules.rounding();
    Points rounded = new Points(step.mode().multiple(dividend, divisor, step.size().hundredths()));
    Points capped = capped(rounded, rules.caps(), earlier);
    BigDecimal exact =
        BigDecimal.valueOf(dividend)
            .divide(BigDecimal.valueOf(divisor * HUNDRED), 2, RoundingMode.HALF_UP);
    String text = text(effort, coefficient, exact, rounded);
    return new Reckoning(
        effort.minutes(),
        coefficient,
        capped,
        capped.equals(rounded) ? text : text + " > max " + capped);
  }

  private static Points capped(Points points, HourRules.Caps caps, Points earlier) {
    Points ofRecord = caps.record().map(points::atMost).orElse(points);
    return caps.quarter()
        .map(cap -> ofRecord.atMost(cap.minus(cap.atMost(earlier))))
        .orElse(ofRecord);
  }

  private static String text(Effort effort, long coefficient, BigDecimal exact, Points points) {
    String evidence =
        effort.factorHundredths() == HUNDRED ? "" : " x " + factor(effort.factorHundredths());
    String sum =
        "%d min x %s%s = %s"
            .formatted(effort.minutes(), factor(coefficient), evidence, exact.toPlainString());
    return sum.endsWith(" " + points) ? sum : sum + " > " + points;
  }

  private static String factor(long hundredths) {
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
  }
}
