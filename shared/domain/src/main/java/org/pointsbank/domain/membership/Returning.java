package org.pointsbank.domain.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;

/** What comes of becoming a member again: every answer is listed here. Source: rules 13.8. */
public sealed interface Returning {
  /** The person with one more membership, and with the capacities asked for. */
  record Returned(Person person) implements Returning {}

  /** They are a member of a community on that day or a later one. */
  record MemberAlready(LocalDate day) implements Returning {}

  /** The day is still to come. */
  record Future(LocalDate day) implements Returning {}

  /** The day lies more than the rule book's days back. */
  record TooOld(long oldestDays) implements Returning {}

  /** Decides whether {@code person} is a member again from the day asked for on. */
  static Returning decide(MemberChange.Asked asked, Person person, List<Capacity> capacities) {
    if (asked.day().isAfter(asked.today())) {
      return new Future(asked.day());
    }
    if (asked.tooOld()) {
      return new TooOld(asked.oldestDays());
    }
    return person.goneOn(asked.day()).isEmpty()
        ? new MemberAlready(asked.day())
        : new Returned(back(asked, person, capacities));
  }

  private static Person back(MemberChange.Asked asked, Person person, List<Capacity> capacities) {
    List<Membership> memberships = new ArrayList<>(person.memberships());
    memberships.add(new Membership(asked.community(), asked.day(), Optional.empty()));
    List<HeldCapacity> held = new ArrayList<>(person.capacities());
    capacities.stream()
        .distinct()
        .map(capacity -> new HeldCapacity(capacity, asked.day(), Optional.empty()))
        .forEach(held::add);
    return person.changed(memberships, held);
  }
}
