package org.pointsbank.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A stretch of local time, {@code [start, end)}: touching is no overlap.
 *
 * @param start inclusive
 * @param end exclusive, after {@code start}
 */
public record Interval(LocalDateTime start, LocalDateTime end) {
  /** Refuses an end that is not after the start. */
  public Interval {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("ends before it starts: " + start + " to " + end);
    }
  }

  /** Whether both share a moment. */
  public boolean overlaps(Interval other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  /** Its length in whole minutes. */
  public long minutes() {
    return Duration.between(start, end).toMinutes();
  }

  /** The day it belongs to: the one on which it starts. Source: rules 4.6. */
  public LocalDate day() {
    return start.toLocalDate();
  }

  /** Every day it touches, in order; an end at midnight does not touch the day it begins. */
  public List<LocalDate> days() {
    return day().datesUntil(end.minusNanos(1).toLocalDate().plusDays(1)).toList();
  }
}
