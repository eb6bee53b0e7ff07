package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.PersonId;

/**
 * What came of founding a district.
 *
 * @param founded whether this made it; false if it was there already, and then nothing changed
 * @param district the district's id
 * @param officer the officer's id; empty if the district was there and knows nobody of that number
 * @param binding the officer's one-time code, only when this founded the district
 */
@Serdeable
record Founded(
    boolean founded, String district, Optional<String> officer, Optional<HandedCode> binding) {

  static Founded already(DistrictId district, Optional<PersonId> officer) {
    return new Founded(false, district.value(), officer.map(PersonId::value), Optional.empty());
  }

  static Founded now(DistrictId district, PersonId officer, HandedCode binding) {
    return new Founded(true, district.value(), Optional.of(officer.value()), Optional.of(binding));
  }
}
