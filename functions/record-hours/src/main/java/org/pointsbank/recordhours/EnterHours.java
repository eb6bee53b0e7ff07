package org.pointsbank.recordhours;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Hours;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.PersonDayItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Transaction;

/**
 * Enters one record. The person's days are written with it under their versions: of two entries for
 * one time, the second reads the first and is told of the overlap. Source: rules 4.1 to 4.6.
 */
@Singleton
final class EnterHours {
  private final BankTable table;
  private final Settlement settlement;
  private final RuleShelf rules;
  private final HoursProblems problems;
  private final Ids ids;

  EnterHours(
      BankTable table, Settlement settlement, RuleShelf rules, HoursProblems problems, Ids ids) {
    this.table = table;
    this.settlement = settlement;
    this.rules = rules;
    this.problems = problems;
    this.ids = ids;
  }

  /**
   * Enters {@code hours} of {@code person}, served in {@code servedIn}: told by themselves or
   * whoever may for them, or from a sheet by a worker there.
   */
  Answer<RecordReceipt> enter(Call call, CommunityId servedIn, PersonId person, NewRecord hours) {
    boolean told = call.may(Act.ENTER_HOURS, person);
    EvidenceGrade grade = told ? EvidenceGrade.SELF_REPORTED : EvidenceGrade.SHEET;
    RecordId id = new RecordId(hours.time().day(), ids.next());
    Hours.Asked asked = hours.asked(id, servedIn, grade, call);
    return settlement.once(call, () -> decide(call, asked, person));
  }

  private Decision<RecordReceipt> decide(Call call, Hours.Asked asked, PersonId id) {
    return hours(asked, id)
        .map(hours -> answer(call, id, hours))
        .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND));
  }

  private Decision<RecordReceipt> answer(Call call, PersonId id, Hours hours) {
    return hours instanceof Hours.Accepted(ServiceRecord record, List<PersonDay> days)
        ? new Decision.Write<>(effect(record, days), RecordReceipt.of(record))
        : new Decision.Refuse<>(problems.of(call, id, hours));
  }

  /** What comes of {@code asked}, if there is such a person in the community's district. */
  Optional<Hours> hours(Hours.Asked asked, PersonId id) {
    Map<Key, Item> found = table.readAll(keys(asked, id));
    Optional<CommunityItem.Community> community =
        found(found, CommunityItem.keyOf(asked.servedIn())).map(CommunityItem::read);
    Optional<Person> known = found(found, PersonItem.keyOf(id)).map(PersonItem::read);
    Optional<Person> person =
        known.filter(
            each -> community.map(where -> where.district().equals(each.district())).orElse(false));
    if (person.isEmpty()) {
      return Optional.empty();
    }
    List<PersonDay> days =
        asked.time().days().stream()
            .map(day -> PersonDayItem.read(id, day, found(found, PersonDayItem.keyOf(id, day))))
            .toList();
    return Optional.of(Hours.decide(asked, person.get(), rules.of(person.get().district()), days));
  }

  private static List<Key> keys(Hours.Asked asked, PersonId person) {
    List<Key> keys = new ArrayList<>();
    keys.add(CommunityItem.keyOf(asked.servedIn()));
    keys.add(PersonItem.keyOf(person));
    asked.time().days().forEach(day -> keys.add(PersonDayItem.keyOf(person, day)));
    return keys;
  }

  private static Optional<Item> found(Map<Key, Item> found, Key key) {
    return Optional.ofNullable(found.get(key));
  }

  /** The record and the days that it takes up, under their versions. */
  static Transaction effect(ServiceRecord record, List<PersonDay> days) {
    Transaction effect = Transaction.EMPTY.create(ServiceRecordItem.write(record));
    for (PersonDay day : days) {
      effect = effect.and(PersonDayItem.save(day));
    }
    return effect;
  }
}
