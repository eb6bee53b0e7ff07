package org.pointsbank.enrolmembers;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.lambda.RuleShelf;

/** The days of a district, which begin and end where its rule book says. Source: rules 3.7. */
@Singleton
final class DistrictDays {
  private final RuleShelf rules;

  DistrictDays(RuleShelf rules) {
    this.rules = rules;
  }

  /** The local day of {@code moment}. */
  LocalDate dayOf(DistrictId district, Instant moment) {
    return LocalDate.ofInstant(moment, zone(district));
  }

  /** Where its clocks stand. */
  ZoneId zone(DistrictId district) {
    return rules.of(district).zone();
  }
}
