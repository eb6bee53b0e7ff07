package org.pointsbank.enrolmembers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.Transaction;

/**
 * What makes a person known: the person, what they are found by, their place in the list of each
 * community, and there one account for each colour held. Source: rules 2.1 and 2.2.
 */
final class Enrolment {
  private Enrolment() {}

  /** Every item of a person who is not known yet. */
  static List<Item> of(Person person) {
    List<Item> items = new ArrayList<>();
    items.add(PersonItem.write(person));
    identities(person).forEach(key -> items.add(PersonLookupItem.write(key, person.id())));
    for (Membership membership : person.memberships()) {
      Key listed = PersonLookupItem.inCommunity(membership.community(), person.number());
      items.add(PersonLookupItem.write(listed, person.id()));
      colours(person).forEach(colour -> items.add(account(person, membership, colour)));
    }
    return List.copyOf(items);
  }

  /** The same to be written, unless the person has come to be known meanwhile. */
  static Transaction create(Person person) {
    Transaction all = Transaction.EMPTY;
    for (Item item : of(person)) {
      all = all.create(item);
    }
    return all;
  }

  /** Under these keys nobody may be found yet. */
  static List<Key> identities(Person person) {
    return List.of(
        PersonLookupItem.byNumber(person.district(), person.number()),
        PersonLookupItem.byNameAndPhone(person.district(), person.name(), person.phone()));
  }

  /** The colours of all capacities, each once. */
  static List<Colour> colours(Person person) {
    return person.capacities().stream()
        .map(HeldCapacity::capacity)
        .map(Capacity::colour)
        .distinct()
        .sorted()
        .toList();
  }

  /** Capacities held from the first day of {@code membership} on, open-ended like it. */
  static List<HeldCapacity> held(List<Capacity> capacities, Membership membership) {
    return capacities.stream()
        .distinct()
        .map(capacity -> new HeldCapacity(capacity, membership.from(), Optional.empty()))
        .toList();
  }

  private static Item account(Person person, Membership membership, Colour colour) {
    AccountId id = new AccountId(membership.community(), colour, person.id());
    return AccountItem.write(Account.open(id, person.number(), membership.from()));
  }
}
