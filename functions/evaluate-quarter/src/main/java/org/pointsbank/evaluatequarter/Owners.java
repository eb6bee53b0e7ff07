package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.evaluation.Ranking;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.ForwardItem;
import org.pointsbank.table.PersonItem;

/** As whom those are ranked who were known twice. Source: rules 15.5. */
@Singleton
final class Owners {
  private final BankTable table;

  Owners(BankTable table) {
    this.table = table;
  }

  /** Those with accounts in {@code community} who go on as somebody else, and as whom. */
  Map<PersonId, Ranking.Owner> in(CommunityId community) {
    List<PersonId> gone = new ArrayList<>();
    table.each(ForwardItem.of(community), item -> gone.add(ForwardItem.read(item)));
    Map<PersonId, Ranking.Owner> owners = new HashMap<>();
    table.readAll(gone.stream().map(PersonItem::keyOf).toList()).values().stream()
        .map(PersonItem::read)
        .filter(person -> person.merged().into().isPresent())
        .forEach(person -> {
          Person owner = PersonItem.standing(table, person);
          owners.put(person.id(), new Ranking.Owner(owner.id(), owner.number()));
        });
    return owners;
  }
}
