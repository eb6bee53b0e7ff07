package org.pointsbank.organiseactivities;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyId;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.PersonItem;

/** People that bodies name, and who they are. */
@Singleton
final class People {
  private final BankTable table;

  People(BankTable table) {
    this.table = table;
  }

  /**
   * The person that a body names at {@code pointer}.
   *
   * @throws BadInput if it is no id
   */
  static PersonId named(String pointer, String id) {
    return BodyId.of(pointer, id, PersonId::new);
  }

  /** Whether {@code person} is or was a member of {@code community}. */
  boolean known(PersonId person, CommunityId community) {
    return table
        .read(PersonItem.keyOf(person))
        .map(PersonItem::read)
        .map(found -> found.knownIn(community))
        .orElse(false);
  }

  /** Who {@code ids} are. */
  Map<PersonId, Person> all(List<PersonId> ids) {
    return table.readAll(ids.stream().distinct().map(PersonItem::keyOf).toList()).values().stream()
        .map(PersonItem::read)
        .collect(Collectors.toMap(Person::id, Function.identity()));
  }
}
