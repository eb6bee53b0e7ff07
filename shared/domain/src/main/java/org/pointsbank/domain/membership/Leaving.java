package org.pointsbank.domain.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.ServiceRecord;

/** What comes of ending a membership: every answer is listed here. Source: rules 13.5. */
public sealed interface Leaving {
  /** The person without the membership, and with no capacity any more. */
  record Left(Person person) implements Leaving {}

  /** They are no member of that community on that day, or the membership has an end. */
  record NotMember(LocalDate day) implements Leaving {}

  /** The day is still to come. */
  record Future(LocalDate day) implements Leaving {}

  /** The day lies more than the rule book's days back. */
  record TooOld(long oldestDays) implements Leaving {}

  /** A record that takes up its time is of that day or of a later one. */
  record Served(LocalDate day) implements Leaving {}

  /**
   * Decides whether the day asked for is the first one without the membership; {@code records} are
   * at least those of that day and later.
   */
  static Leaving decide(
      MemberChange.Asked asked, Membership.End how, Person person, List<ServiceRecord> records) {
    if (asked.day().isAfter(asked.today())) {
      return new Future(asked.day());
    }
    if (asked.tooOld()) {
      return new TooOld(asked.oldestDays());
    }
    Optional<Membership> standing =
        person
            .membershipOn(asked.day())
            .filter(each -> each.community().equals(asked.community()))
            .filter(each -> each.until().isEmpty());
    if (standing.isEmpty()) {
      return new NotMember(asked.day());
    }
    List<LocalDate> served = MemberChange.servedSince(asked.day(), records);
    return served.isEmpty()
        ? new Left(ended(person, standing.get(), new Membership.Ending(asked.day(), how)))
        : new Served(served.getFirst());
  }

  private static Person ended(Person person, Membership over, Membership.Ending ending) {
    return person.changed(
        person.memberships().stream()
            .map(each -> each.equals(over) ? over.ended(ending) : each)
            .toList(),
        person.capacities().stream().map(each -> over(each, ending.day())).toList());
  }

  /** One opened after that day was never held. */
  private static HeldCapacity over(HeldCapacity held, LocalDate day) {
    if (held.until().map(until -> !until.isAfter(day)).orElse(false)) {
      return held;
    }
    return held.endedOn(held.from().isAfter(day) ? held.from() : day);
  }
}
