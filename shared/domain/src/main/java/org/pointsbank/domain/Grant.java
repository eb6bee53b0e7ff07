package org.pointsbank.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A role of a person. Source: rules 8.1.
 *
 * @param role what they may do
 * @param district where
 * @param community where exactly; empty for roles that reach over a whole district
 * @param from the first day
 * @param until the first day no more, if it ends
 */
public record Grant(
    Role role,
    DistrictId district,
    Optional<CommunityId> community,
    LocalDate from,
    Optional<LocalDate> until) {
  /** Whether it stands on {@code day}. */
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }

  /** The same, with {@code day} as the first day no more. */
  public Grant endedOn(LocalDate day) {
    return new Grant(role, district, community, from, Optional.of(day));
  }
}
