package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;

/**
 * A person: whole for themselves and the workers of their community, masked for an officer.
 *
 * @param person the bank's own id
 * @param number the member number, unique in the district
 * @param name masked for an officer: {@code 王*}
 * @param phone masked for an officer: the last four digits
 * @param born the birth date, if known; never shown to an officer
 * @param memberships in communities, oldest first
 * @param capacities held, oldest first
 */
@Serdeable
record PersonView(
    String person,
    String number,
    String name,
    String phone,
    Optional<LocalDate> born,
    List<MembershipView> memberships,
    List<CapacityView> capacities) {

  /**
   * A time in a community.
   *
   * @param community which one
   * @param from the first day
   * @param until the first day no more, if it ended
   */
  @Serdeable
  record MembershipView(String community, LocalDate from, Optional<LocalDate> until) {
    static MembershipView of(Membership membership) {
      return new MembershipView(
          membership.community().value(), membership.from(), membership.until());
    }
  }

  /**
   * A capacity.
   *
   * @param capacity which one
   * @param from the first day
   * @param until the first day no more, if it ended
   */
  @Serdeable
  record CapacityView(Capacity capacity, LocalDate from, Optional<LocalDate> until) {
    static CapacityView of(HeldCapacity held) {
      return new CapacityView(held.capacity(), held.from(), held.until());
    }
  }

  /** Everything. */
  static PersonView whole(Person person) {
    return of(person, person.name(), person.phone(), person.born());
  }

  /** What an officer needs. */
  static PersonView masked(Person person) {
    return of(person, Masked.name(person.name()), Masked.phone(person.phone()), Optional.empty());
  }

  private static PersonView of(Person person, String name, String phone, Optional<LocalDate> born) {
    return new PersonView(
        person.id().value(),
        person.number(),
        name,
        phone,
        born,
        person.memberships().stream().map(MembershipView::of).toList(),
        person.capacities().stream().map(CapacityView::of).toList());
  }
}
