package org.pointsbank.domain.team;

import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.PartnerId;

/**
 * An organisation that works with a district. Source: rules 14.1.
 *
 * @param id made of its name
 * @param district whose register it is in
 * @param name unique in the district, ended ones included
 * @param kind which of the three
 * @param contact how to reach it: personal; may be empty
 * @param from the first day
 * @param ending if it ended
 * @param version counts changes
 */
public record Partner(
    PartnerId id,
    DistrictId district,
    String name,
    PartnerKind kind,
    String contact,
    LocalDate from,
    Optional<Ending> ending,
    long version) {
  /** The same partner, ended; nothing if it has ended already. */
  public Optional<Partner> ended(Ending how) {
    return ending.isPresent()
        ? Optional.empty()
        : Optional.of(
            new Partner(id, district, name, kind, contact, from, Optional.of(how), version + 1));
  }

  /** The contact must not reach a log by accident. */
  @Override
  public String toString() {
    return "Partner[" + id + "]";
  }
}
