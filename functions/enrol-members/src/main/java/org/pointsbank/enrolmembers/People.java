package org.pointsbank.enrolmembers;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.PersonItem;

/** Who is known, read strongly. */
@Singleton
final class People {
  private final BankTable table;

  People(BankTable table) {
    this.table = table;
  }

  /** The person with this id, if they are or were a member of {@code community}. */
  Optional<Person> in(CommunityId community, PersonId id) {
    return find(id).filter(person -> person.knownIn(community));
  }

  /** The person with this id, if they are known in {@code district}. */
  Optional<Person> in(DistrictId district, PersonId id) {
    return find(id).filter(person -> person.district().equals(district));
  }

  /** The people with these ids, in their order. */
  List<Person> all(List<PersonId> ids) {
    Map<Key, Item> found = table.readAll(ids.stream().map(PersonItem::keyOf).distinct().toList());
    return ids.stream()
        .flatMap(id -> Optional.ofNullable(found.get(PersonItem.keyOf(id))).stream())
        .map(PersonItem::read)
        .toList();
  }

  /** The person with this id. */
  Optional<Person> find(PersonId id) {
    return table.read(PersonItem.keyOf(id)).map(PersonItem::read);
  }

  /** The community with this id. */
  Optional<CommunityItem.Community> community(CommunityId id) {
    return table.read(CommunityItem.keyOf(id)).map(CommunityItem::read);
  }
}
