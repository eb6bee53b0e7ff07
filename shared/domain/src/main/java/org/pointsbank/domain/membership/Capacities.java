package org.pointsbank.domain.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.ServiceRecord;

/** Opens capacities and ends them. Source: rules 2.11. */
public final class Capacities {
  private Capacities() {}

  /** Decides whether {@code person} holds {@code capacity} from the day asked for on. */
  public static MemberChange open(MemberChange.Asked asked, Person person, Capacity capacity) {
    Optional<MemberChange> refusal = dated(asked, person);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Optional<HeldCapacity> other =
        person.capacities().stream()
            .filter(held -> held.capacity() == capacity)
            .filter(held -> held.until().map(asked.day()::isBefore).orElse(true))
            .findFirst();
    if (other.isPresent()) {
      return new MemberChange.Held(other.get().from());
    }
    List<HeldCapacity> now = new ArrayList<>(person.capacities());
    now.add(new HeldCapacity(capacity, asked.day(), Optional.empty()));
    return new MemberChange.Changed(person.changed(person.memberships(), now));
  }

  /**
   * Decides whether the day asked for is the first without {@code capacity}; {@code records} are at
   * least those of that day and later.
   */
  public static MemberChange end(
      MemberChange.Asked asked, Person person, Capacity capacity, List<ServiceRecord> records) {
    Optional<MemberChange> refusal = dated(asked, person);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Optional<HeldCapacity> held =
        person.capacities().stream()
            .filter(each -> each.capacity() == capacity && each.until().isEmpty())
            .filter(each -> !asked.day().isBefore(each.from()))
            .findFirst();
    if (held.isEmpty()) {
      return new MemberChange.NotHeld(asked.day());
    }
    List<LocalDate> served =
        MemberChange.servedSince(
            asked.day(), records.stream().filter(record -> record.capacity() == capacity).toList());
    return served.isEmpty()
        ? ended(person, held.get(), asked.day())
        : new MemberChange.Served(served.getFirst());
  }

  /**
   * The first day since when an account of {@code colour} has no capacity to earn by; none while
   * one is held on {@code today}, or where none ever was.
   */
  public static Optional<LocalDate> closedSince(Person person, Colour colour, LocalDate today) {
    List<HeldCapacity> earning =
        person.capacities().stream().filter(held -> held.capacity().colour() == colour).toList();
    return earning.stream().anyMatch(held -> held.on(today))
        ? Optional.empty()
        : earning.stream()
            .flatMap(held -> held.until().stream())
            .filter(day -> !day.isAfter(today))
            .max(LocalDate::compareTo);
  }

  private static Optional<MemberChange> dated(MemberChange.Asked asked, Person person) {
    if (asked.day().isAfter(asked.today())) {
      return Optional.of(new MemberChange.Future(asked.day()));
    }
    if (asked.tooOld()) {
      return Optional.of(new MemberChange.TooOld(asked.oldestDays()));
    }
    Optional<Membership> membership =
        person
            .membershipOn(asked.day())
            .filter(each -> each.community().equals(asked.community()) && each.on(asked.today()));
    return membership.isPresent()
        ? Optional.empty()
        : Optional.of(new MemberChange.NotMember(asked.day()));
  }

  private static MemberChange ended(Person person, HeldCapacity held, LocalDate day) {
    List<HeldCapacity> now =
        person.capacities().stream()
            .map(each -> each.equals(held) ? held.endedOn(day) : each)
            .toList();
    return new MemberChange.Changed(person.changed(person.memberships(), now));
  }
}
