package org.pointsbank.recordhours;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Hours;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.team.Qualifications;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.PersonDayItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.QualificationsItem;
import org.pointsbank.table.Transaction;

/** What comes of hours, by all that the table knows of the person. Source: rules 4, 14.6. */
@Singleton
final class JudgeHours {
  private final BankTable table;
  private final RuleShelf rules;

  JudgeHours(BankTable table, RuleShelf rules) {
    this.table = table;
    this.rules = rules;
  }

  /**
   * A judgement, and what must still hold when it is acted on.
   *
   * @param guard demands the person as seen, who does not leave at the same moment, and their
   *     qualifications where they are required
   */
  record Judged(Hours hours, Transaction guard) {}

  /** What comes of {@code asked}, if there is such a person in the community's district. */
  Optional<Judged> judge(Hours.Asked asked, PersonId id) {
    Map<Key, Item> found = table.readAll(keys(asked, id));
    Optional<CommunityItem.Community> community =
        found(found, CommunityItem.keyOf(asked.servedIn())).map(CommunityItem::read);
    return found(found, PersonItem.keyOf(id))
        .map(PersonItem::read)
        .filter(
            each -> community.map(where -> where.district().equals(each.district())).orElse(false))
        .map(person -> judge(asked, person, found));
  }

  private Judged judge(Hours.Asked asked, Person person, Map<Key, Item> found) {
    RuleBooks books = rules.of(person.district());
    Hours.Days days =
        new Hours.Days(
            days(asked, List.of(person.id()), found), besides(asked, person.merged().from()));
    Key key = QualificationsItem.keyOf(person.id());
    Optional<Item> seen = found(found, key);
    Qualifications held = QualificationsItem.read(person.id(), seen);
    Hours hours = Hours.decide(asked, person, books, days).given(held.missing(asked, books));
    Key known = PersonItem.keyOf(person.id());
    Transaction guard = Transaction.EMPTY.requireAsSeen(known, found(found, known));
    return new Judged(
        hours,
        Qualifications.required(asked, books).isEmpty() ? guard : guard.requireAsSeen(key, seen));
  }

  /** The days of those who go on as the person: nobody enters hours for them any more. */
  private List<PersonDay> besides(Hours.Asked asked, List<PersonId> others) {
    List<Key> keys =
        others.stream()
            .flatMap(
                other -> asked.time().days().stream().map(day -> PersonDayItem.keyOf(other, day)))
            .toList();
    return days(asked, others, table.readAll(keys));
  }

  private static List<PersonDay> days(
      Hours.Asked asked, List<PersonId> people, Map<Key, Item> found) {
    return people.stream()
        .flatMap(id -> asked.time().days().stream().map(day -> day(id, day, found)))
        .toList();
  }

  private static PersonDay day(PersonId person, LocalDate day, Map<Key, Item> found) {
    return PersonDayItem.read(person, day, found(found, PersonDayItem.keyOf(person, day)));
  }

  private static List<Key> keys(Hours.Asked asked, PersonId person) {
    List<Key> keys = new ArrayList<>();
    keys.add(CommunityItem.keyOf(asked.servedIn()));
    keys.add(PersonItem.keyOf(person));
    keys.add(QualificationsItem.keyOf(person));
    asked.time().days().forEach(day -> keys.add(PersonDayItem.keyOf(person, day)));
    return keys;
  }

  private static Optional<Item> found(Map<Key, Item> found, Key key) {
    return Optional.ofNullable(found.get(key));
  }
}
