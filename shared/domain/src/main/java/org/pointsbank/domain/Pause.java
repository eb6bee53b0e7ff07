package org.pointsbank.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time in which a member enters no hours. Source: rules 2.6.
 *
 * @param from its first day
 * @param until the first day no more, if it ended
 */
public record Pause(LocalDate from, Optional<LocalDate> until) {
  /** Refuses a pause without a day. */
  public Pause {
    if (until.map(day -> !day.isAfter(from)).orElse(false)) {
      throw new IllegalArgumentException("not a pause: " + from + " to " + until);
    }
  }

  /** Whether {@code day} lies in it. */
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }
}
