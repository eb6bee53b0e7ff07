package org.pointsbank.enrolmembers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.Page;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.Slice;
import org.pointsbank.table.TeamStayItem;

/**
 * Looks through the list of a community, or of one of its teams. Nobody's name lies in an index: a
 * community is small enough to be looked through, {@value #MOST} people a call. Source: rules 8.8.
 */
@Singleton
final class FindPeople {
  private static final int MOST = 1000;
  private static final int AT_ONCE = 100;

  private final BankTable table;

  FindPeople(BankTable table) {
    this.table = table;
  }

  /**
   * Some of those who were looked for.
   *
   * @param people in the order of the list
   * @param next where to go on, if not all were looked at
   */
  record Found(List<Person> people, Optional<String> next) {}

  /** Somebody who was looked for, at a place of the list. */
  private record Match(String place, Person person) {}

  /** Some of those of {@code community} who are {@code sought} on {@code today}. */
  Found find(CommunityId community, Sought sought, LocalDate today) {
    int limit = Cursor.limit(sought.limit());
    Slice list = Cursor.page(list(community, sought), Optional.of(AT_ONCE), sought.cursor());
    List<Match> matches = new ArrayList<>();
    for (int looked = 0; looked < MOST; looked += AT_ONCE) {
      Page page = table.list(list);
      matches.addAll(matches(page.items(), community, sought, today));
      if (matches.size() > limit) {
        List<Match> some = matches.subList(0, limit);
        return found(some, Optional.of(some.getLast().place()));
      }
      if (page.next().isEmpty()) {
        return found(matches, Optional.empty());
      }
      list = list.after(page.next());
    }
    return found(matches, list.after());
  }

  private static Found found(List<Match> matches, Optional<String> next) {
    return new Found(matches.stream().map(Match::person).toList(), next);
  }

  private static Slice list(CommunityId community, Sought sought) {
    return sought
        .ofTeam()
        .map(TeamStayItem::in)
        .orElseGet(() -> PersonLookupItem.membersOf(community));
  }

  private List<Match> matches(
      List<Item> items, CommunityId community, Sought sought, LocalDate today) {
    List<Item> standing =
        items.stream()
            .filter(item -> sought.team().isEmpty() || TeamStayItem.read(item).on(today))
            .toList();
    Map<Key, Item> people =
        table.readAll(standing.stream().map(item -> keyOf(item, sought)).distinct().toList());
    return standing.stream()
        .flatMap(item ->
            Optional.ofNullable(people.get(keyOf(item, sought)))
                .map(PersonItem::read)
                .filter(person -> sought.matches(person, community, today))
                .map(person -> new Match(item.key().sk(), person))
                .stream())
        .toList();
  }

  private static Key keyOf(Item item, Sought sought) {
    PersonId person =
        sought.team().isPresent() ? TeamStayItem.read(item).person() : PersonLookupItem.read(item);
    return PersonItem.keyOf(person);
  }
}
