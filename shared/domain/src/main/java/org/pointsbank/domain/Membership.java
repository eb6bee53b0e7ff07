package org.pointsbank.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person in a community.
 *
 * @param community which one
 * @param from the first day
 * @param until the first day no more, if it ended
 */
public record Membership(CommunityId community, LocalDate from, Optional<LocalDate> until) {
  /** Whether it stands on {@code day}. */
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }
}
