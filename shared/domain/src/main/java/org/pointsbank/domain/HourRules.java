package org.pointsbank.domain;

import java.util.Optional;

/**
 * How hours become points, and which hours count. Source: rules 3.4, 4.2 and 4.6.
 *
 * @param perHour what a plain hour earns
 * @param rounding how a line's points are rounded, once
 * @param caps what they never go over
 * @param dailyLimitMinutes a record that takes its day over it waits for a second reviewer
 * @param oldestDays service further back than so many days before today is refused
 */
public record HourRules(
    Points perHour, Step rounding, Caps caps, long dailyLimitMinutes, long oldestDays) {
  /** Refuses limits below zero. */
  public HourRules {
    if (dailyLimitMinutes < 0 || oldestDays < 0) {
      throw new IllegalArgumentException(
          "not hour rules: " + dailyLimitMinutes + ", " + oldestDays);
    }
  }

  /**
   * How points are rounded.
   *
   * @param mode which way
   * @param size a line's points are a multiple of it
   */
  public record Step(Rounding mode, Points size) {
    /** Refuses a step of nothing. */
    public Step {
      if (size.hundredths() == 0) {
        throw new IllegalArgumentException("not a step: " + size);
      }
    }
  }

  /**
   * What hours earn at most; minutes count whole all the same.
   *
   * @param record by one record
   * @param quarter by one account in one quarter of service
   */
  public record Caps(Optional<Points> record, Optional<Points> quarter) {
    /** Nothing is capped. */
    public static final Caps NONE = new Caps(Optional.empty(), Optional.empty());
  }
}
