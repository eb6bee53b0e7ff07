package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.MembershipState;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.membership.Capacities;
import org.pointsbank.domain.membership.Skills;

/**
 * A person: whole for themselves, named for the workers of their community, masked for an officer.
 *
 * @param person the bank's own id
 * @param number the member number, unique in the district
 * @param name masked for an officer: {@code 王*}
 * @param phone the last four digits, except to themselves and whoever may see for them
 * @param born the birth date, if known; shown to themselves and whoever may see for them
 * @param memberships in communities, oldest first
 * @param capacities held, oldest first
 * @param accounts by colour, as the capacities leave them
 * @param skills in their own words; never shown to an officer
 * @param mergedInto as whom the person goes on, where they were known twice
 * @param mergedFrom those who were the same person, and go on as this one
 */
@Serdeable
record PersonView(
    String person,
    String number,
    String name,
    String phone,
    Optional<LocalDate> born,
    List<MembershipView> memberships,
    List<CapacityView> capacities,
    List<AccountStanding> accounts,
    List<String> skills,
    Optional<String> mergedInto,
    List<String> mergedFrom) {

  /**
   * A time in a community.
   *
   * @param community which one
   * @param from the first day
   * @param until the first day no more, if it ended
   * @param state as it stands today
   * @param pauses oldest first
   */
  @Serdeable
  record MembershipView(
      String community,
      LocalDate from,
      Optional<LocalDate> until,
      MembershipState state,
      List<PauseView> pauses) {
    static MembershipView of(Membership membership, LocalDate today) {
      return new MembershipView(
          membership.community().value(),
          membership.from(),
          membership.until(),
          membership.stateOn(today),
          membership.pauses().stream()
              .map(pause -> new PauseView(pause.from(), pause.until()))
              .toList());
    }
  }

  /**
   * A pause: no hours are entered for its days.
   *
   * @param from the first day
   * @param until the first day no more, if it ended
   */
  @Serdeable
  record PauseView(LocalDate from, Optional<LocalDate> until) {}

  /**
   * What the capacities make of an account.
   *
   * @param colour its colour
   * @param closedSince the first day since when no capacity earns on it; it stays, spendable as
   *     before, and still takes late lines
   */
  @Serdeable
  record AccountStanding(Colour colour, Optional<LocalDate> closedSince) {}

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
  static PersonView whole(Person person, LocalDate today, Skills skills) {
    Shown shown = new Shown(person.name(), person.phone(), person.born(), skills.words());
    return of(person, today, shown);
  }

  /** What a worker needs each day; the rest is disclosed for a purpose. */
  static PersonView named(Person person, LocalDate today, Skills skills) {
    Shown shown =
        new Shown(person.name(), Masked.phone(person.phone()), Optional.empty(), skills.words());
    return of(person, today, shown);
  }

  /** What an officer needs. */
  static PersonView masked(Person person, LocalDate today) {
    Shown shown =
        new Shown(
            Masked.name(person.name()), Masked.phone(person.phone()), Optional.empty(), List.of());
    return of(person, today, shown);
  }

  private record Shown(String name, String phone, Optional<LocalDate> born, List<String> skills) {}

  private static PersonView of(Person person, LocalDate today, Shown shown) {
    return new PersonView(
        person.id().value(),
        person.number(),
        shown.name(),
        shown.phone(),
        shown.born(),
        person.memberships().stream().map(each -> MembershipView.of(each, today)).toList(),
        person.capacities().stream().map(CapacityView::of).toList(),
        Enrolment.colours(person).stream()
            .map(colour ->
                new AccountStanding(colour, Capacities.closedSince(person, colour, today)))
            .toList(),
        shown.skills(),
        person.merged().into().map(PersonId::value),
        person.merged().from().stream().map(PersonId::value).toList());
  }

  /** Names may not reach a log by accident. */
  @Override
  public String toString() {
    return "PersonView[" + person + "]";
  }
}
