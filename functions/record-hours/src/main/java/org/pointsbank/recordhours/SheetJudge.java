package org.pointsbank.recordhours;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Hours;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.imports.Judge;
import org.pointsbank.imports.Principals;
import org.pointsbank.imports.Row;
import org.pointsbank.imports.Verdict;
import org.pointsbank.imports.View;
import org.pointsbank.imports.Workplaces;
import org.pointsbank.lambda.Ids;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Import;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.PersonDayItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.QualificationsItem;
import org.pointsbank.table.ServiceRecordItem;

/**
 * The verdict on a row of a sheet: the first thing that is wrong with it, or a pending record.
 *
 * <p>"Now" is the upload's moment, however long judging takes; but communities in which the
 * importer does not work on {@code today} look unknown. Source: rules 9.5.
 */
record SheetJudge(Import course, RuleBooks rules, LocalDate today, Ids ids) implements Judge<Row> {
  private static final int MOST_PLACE = 200;

  /** Nothing, or up to 10,000 person-times. */
  private static final Pattern COUNT = Pattern.compile("|0*(?:10000|[0-9]{1,4})");

  @Override
  public List<Key> wanted(Row row, View seen) {
    if (!(SheetTime.of(row) instanceof SheetTime.Read(Interval time))) {
      return List.of();
    }
    List<Key> keys = new ArrayList<>();
    keys.add(lookupOf(row));
    keys.add(communityOf(row));
    keys.add(GrantsItem.keyOf(course.by()));
    seen.find(lookupOf(row))
        .map(PersonLookupItem::read)
        .ifPresent(person -> {
          keys.add(PersonItem.keyOf(person));
          keys.add(QualificationsItem.keyOf(person));
          time.days().forEach(day -> keys.add(PersonDayItem.keyOf(person, day)));
        });
    person(row, seen).stream()
        .flatMap(person -> person.merged().from().stream())
        .flatMap(other -> time.days().stream().map(day -> PersonDayItem.keyOf(other, day)))
        .forEach(keys::add);
    return keys;
  }

  @Override
  public Verdict judge(Row row, View view) {
    return switch (SheetTime.of(row)) {
      case SheetTime.Bad(String column) -> new Verdict.Rejected("bad-time", column);
      case SheetTime.Read(Interval time) ->
          unreadable(row)
              .map(column -> (Verdict) new Verdict.Rejected("bad-" + column, column))
              .orElseGet(() -> judge(row, time, view));
    };
  }

  /** A column whose cell no record could hold. */
  private static Optional<String> unreadable(Row row) {
    if (row.cell(SheetColumns.PLACE).length() > MOST_PLACE) {
      return Optional.of(SheetColumns.PLACE);
    }
    return COUNT.matcher(row.cell(SheetColumns.BENEFICIARIES)).matches()
        ? Optional.empty()
        : Optional.of(SheetColumns.BENEFICIARIES);
  }

  private Verdict judge(Row row, Interval time, View view) {
    if (rules.at(time.day()).item(row.cell(SheetColumns.ITEM)).isEmpty()) {
      return new Verdict.Rejected("unknown-item", SheetColumns.ITEM);
    }
    Optional<Person> person = person(row, view);
    if (person.isEmpty()) {
      return new Verdict.Rejected("unknown-person", SheetColumns.NUMBER);
    }
    Optional<CommunityId> servedIn = servedIn(row, view);
    if (servedIn.isEmpty()) {
      return new Verdict.Rejected("unknown-community", SheetColumns.COMMUNITY);
    }
    if (Principals.of(course.by(), today, view).include(person.get().id())) {
      return new Verdict.Rejected("own-favour", SheetColumns.NUMBER);
    }
    return CapacityWords.read(row.cell(SheetColumns.CAPACITY))
        .map(capacity -> asked(row, time, servedIn.get(), capacity))
        .map(asked -> hours(asked, person.get(), view))
        .map(SheetJudge::verdict)
        .orElseGet(() -> new Verdict.Rejected("capacity-not-held", SheetColumns.CAPACITY));
  }

  private Hours hours(Hours.Asked asked, Person person, View view) {
    Optional<Item> seen = view.find(QualificationsItem.keyOf(person.id()));
    return Hours.decide(asked, person, rules, days(person, asked.time(), view))
        .given(QualificationsItem.read(person.id(), seen).missing(asked, rules));
  }

  private static Verdict verdict(Hours hours) {
    return switch (hours) {
      case Hours.Accepted(ServiceRecord record, List<PersonDay> days) ->
          new Verdict.Accepted(RecordReference.to(record).text(), items(record, days));
      case Hours.UnknownItem(String _) -> new Verdict.Rejected("unknown-item", SheetColumns.ITEM);
      case Hours.CapacityNotHeld(Capacity _, LocalDate _) ->
          new Verdict.Rejected("capacity-not-held", SheetColumns.CAPACITY);
      case Hours.MembershipPaused(LocalDate _) ->
          new Verdict.Rejected("membership-paused", SheetColumns.DATE);
      case Hours.Future(LocalDateTime _) -> new Verdict.Rejected("future", SheetColumns.END);
      case Hours.TooOld(LocalDate _, long _) -> new Verdict.Rejected("too-old", SheetColumns.DATE);
      case Hours.Overlap(PersonDay.Taken _) -> new Verdict.Rejected("overlap", SheetColumns.START);
      case Hours.NotQualified(String _, LocalDate _) ->
          new Verdict.Rejected("not-qualified", SheetColumns.ITEM);
      case Hours.OwnOverride(), Hours.ProofMissing() ->
          throw new IllegalStateException("a sheet sets no rule aside and reports for nobody");
    };
  }

  private static List<Item> items(ServiceRecord record, List<PersonDay> days) {
    return Stream.concat(
            Stream.of(ServiceRecordItem.write(record)), days.stream().map(PersonDayItem::write))
        .toList();
  }

  private Hours.Asked asked(Row row, Interval time, CommunityId servedIn, Capacity capacity) {
    ServiceRecord.Entry entry =
        new ServiceRecord.Entry(
            course.by(),
            course.at(),
            row.cell(SheetColumns.SESSION),
            row.cell(SheetColumns.PLACE),
            row.cell(SheetColumns.ENTERED_BY),
            Optional.of(course.id()),
            particulars(row));
    return new Hours.Asked(
        new RecordId(time.day(), ids.next()),
        servedIn,
        row.cell(SheetColumns.ITEM),
        capacity,
        time,
        EvidenceGrade.SHEET,
        entry);
  }

  private static ServiceRecord.Particulars particulars(Row row) {
    String count = row.cell(SheetColumns.BENEFICIARIES);
    return new ServiceRecord.Particulars(
        "", count.isEmpty() ? 0 : Long.parseLong(count), Optional.empty());
  }

  private Optional<Person> person(Row row, View view) {
    return view.find(lookupOf(row))
        .map(PersonLookupItem::read)
        .flatMap(id -> view.find(PersonItem.keyOf(id)))
        .map(PersonItem::read);
  }

  private Optional<CommunityId> servedIn(Row row, View view) {
    Workplaces workplaces = Workplaces.of(course.by(), today, view);
    return view.find(communityOf(row))
        .map(CommunityItem::read)
        .map(CommunityItem.Community::id)
        .filter(workplaces::include);
  }

  private static Hours.Days days(Person person, Interval time, View view) {
    return new Hours.Days(
        days(person.id(), time, view),
        person.merged().from().stream()
            .flatMap(other -> days(other, time, view).stream())
            .toList());
  }

  private static List<PersonDay> days(PersonId id, Interval time, View view) {
    return time.days().stream()
        .map(day -> PersonDayItem.read(id, day, view.find(PersonDayItem.keyOf(id, day))))
        .toList();
  }

  private Key lookupOf(Row row) {
    return PersonLookupItem.byNumber(course.district(), row.cell(SheetColumns.NUMBER));
  }

  private Key communityOf(Row row) {
    return CommunityItem.byName(course.district(), row.cell(SheetColumns.COMMUNITY));
  }
}
