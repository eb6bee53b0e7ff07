package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.evaluation.Gone;
import org.pointsbank.domain.evaluation.Ranking;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.ForwardItem;
import org.pointsbank.table.PersonItem;

/** Who has left a community, or goes on as somebody else there. Source: rules 13 and 15.5. */
@Singleton
final class Owners {
  private final BankTable table;

  Owners(BankTable table) {
    this.table = table;
  }

  /** Those of {@code community} who are gone, and as whom some of them go on. */
  Gone in(CommunityId community) {
    List<PersonId> gone = new ArrayList<>();
    table.each(ForwardItem.of(community), item -> gone.add(ForwardItem.read(item)));
    Map<PersonId, Person> people = new HashMap<>();
    Map<PersonId, Ranking.Owner> owners = new HashMap<>();
    table.readAll(gone.stream().map(PersonItem::keyOf).toList()).values().stream()
        .map(PersonItem::read)
        .forEach(person -> {
          people.put(person.id(), person);
          if (person.merged().into().isPresent()) {
            Person owner = PersonItem.standing(table, person);
            owners.put(person.id(), new Ranking.Owner(owner.id(), owner.number()));
          }
        });
    return new Gone(community, people, owners);
  }
}
