package org.pointsbank.domain.team;

import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.PersonId;

/**
 * That somebody reads what is a partner's own, on its behalf. Source: rules 14.7.
 *
 * @param partner whose
 * @param district whose register it is in
 * @param person who
 * @param named by whom, from which day on
 * @param until the first day no more, if it ended
 * @param version counts changes
 */
public record Speaker(
    PartnerId partner,
    DistrictId district,
    PersonId person,
    Named named,
    Optional<LocalDate> until,
    long version) {
  /**
   * Who said so.
   *
   * @param by an officer
   * @param from the first day
   */
  public record Named(PersonId by, LocalDate from) {}

  /** Whether it stands on {@code day}. */
  public boolean on(LocalDate day) {
    return !day.isBefore(named.from()) && until.map(day::isBefore).orElse(true);
  }

  /** The same, with {@code day} as the first day no more; nothing if it has ended already. */
  public Optional<Speaker> ended(LocalDate day) {
    return until.isPresent()
        ? Optional.empty()
        : Optional.of(new Speaker(partner, district, person, named, Optional.of(day), version + 1));
  }

  /** The same, named anew; nothing if it stands. */
  public Optional<Speaker> again(Named anew) {
    return until.isEmpty()
        ? Optional.empty()
        : Optional.of(new Speaker(partner, district, person, anew, Optional.empty(), version + 1));
  }
}
