package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.MembershipState;
import org.pointsbank.domain.Person;

/**
 * Some people of a community.
 *
 * @param items by number
 * @param nextCursor where to go on, if there are more
 */
@Serdeable
record PersonList(List<Listed> items, Optional<String> nextCursor) {

  /**
   * A person in a list.
   *
   * @param person the bank's own id
   * @param number the member number, unique in the district
   * @param name masked for an officer: {@code 王*}
   * @param phone the last four digits
   * @param state how their latest membership in this community stands today
   * @param capacities ever held
   */
  @Serdeable
  record Listed(
      String person,
      String number,
      String name,
      String phone,
      Optional<MembershipState> state,
      List<Capacity> capacities) {
    static Listed of(Person person, CommunityId community, LocalDate today, boolean named) {
      return new Listed(
          person.id().value(),
          person.number(),
          named ? person.name() : Masked.name(person.name()),
          Masked.phone(person.phone()),
          person.stateIn(community, today),
          person.capacities().stream().map(HeldCapacity::capacity).distinct().toList());
    }
  }
}
