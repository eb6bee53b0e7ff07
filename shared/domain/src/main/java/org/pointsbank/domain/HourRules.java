package org.pointsbank.domain;

/**
 * How hours become points, and which hours count. Source: rules 3.4, 4.2 and 4.6.
 *
 * @param perHour what a plain hour earns
 * @param roundingStep a line's points are a multiple of it, rounded down once
 * @param dailyLimitMinutes a record that takes its day over it waits for a second reviewer
 * @param oldestDays service further back than so many days before today is refused
 */
public record HourRules(
    Points perHour, Points roundingStep, long dailyLimitMinutes, long oldestDays) {
  /** Refuses a step of nothing and limits below zero. */
  public HourRules {
    if (roundingStep.hundredths() == 0 || dailyLimitMinutes < 0 || oldestDays < 0) {
      throw new IllegalArgumentException(
          "not hour rules: " + roundingStep + ", " + dailyLimitMinutes + ", " + oldestDays);
    }
  }
}
