package org.pointsbank.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A capacity of a person.
 *
 * @param capacity which one
 * @param from the first day
 * @param until the first day no more, if it ended
 */
public record HeldCapacity(Capacity capacity, LocalDate from, Optional<LocalDate> until) {
  /** Whether it is held on {@code day}. */
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }

  /** The same, with {@code day} as the first day no more. */
  public HeldCapacity endedOn(LocalDate day) {
    return new HeldCapacity(capacity, from, Optional.of(day));
  }
}
