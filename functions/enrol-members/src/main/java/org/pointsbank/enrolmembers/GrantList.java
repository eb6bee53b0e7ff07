package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;

/**
 * The roles of a person in a district.
 *
 * @param person whose
 * @param items in the order in which they were granted, ended ones too
 */
@Serdeable
record GrantList(String person, List<GrantView> items) {

  /**
   * A role.
   *
   * @param role what the person may do
   * @param community where; empty where it reaches over the whole district
   * @param from the first day
   * @param until the first day no more, if it ended
   */
  @Serdeable
  record GrantView(
      Role role, Optional<String> community, LocalDate from, Optional<LocalDate> until) {
    static GrantView of(Grant grant) {
      return new GrantView(
          grant.role(), grant.community().map(CommunityId::value), grant.from(), grant.until());
    }
  }

  static GrantList of(PersonId person, DistrictId district, List<Grant> grants) {
    return new GrantList(
        person.value(),
        grants.stream()
            .filter(grant -> grant.district().equals(district))
            .map(GrantView::of)
            .toList());
  }
}
