package org.pointsbank.enrolmembers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Grant;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.membership.Step;
import org.pointsbank.imports.Judge;
import org.pointsbank.imports.Row;
import org.pointsbank.imports.Verdict;
import org.pointsbank.imports.View;
import org.pointsbank.imports.WrittenDay;
import org.pointsbank.lambda.Ids;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.StepItem;

/**
 * The verdict on a row of a register: the first thing that is wrong with it, or a person with one
 * account for each colour held. Communities where {@code importer} may enrol nobody on {@code now}
 * look unknown. Source: rules 9.4.
 */
record RegisterJudge(DistrictId district, PersonId importer, Now now, Ids ids)
    implements Judge<Row> {

  /**
   * When a row is judged.
   *
   * @param today the district's day
   * @param at the moment
   */
  record Now(LocalDate today, Instant at) {}

  @Override
  public List<Key> wanted(Row row, View seen) {
    return List.of(
        byNumber(row), byNameAndPhone(row), communityOf(row), GrantsItem.keyOf(importer));
  }

  @Override
  public Verdict judge(Row row, View view) {
    if (row.cell(RegisterColumns.NAME).isEmpty()) {
      return refuse("missing-name", RegisterColumns.NAME);
    }
    if (!WellFormed.phone(row.cell(RegisterColumns.PHONE))) {
      return refuse("bad-phone", RegisterColumns.PHONE);
    }
    return community(row, view)
        .map(community -> judge(row, view, community))
        .orElseGet(() -> refuse("unknown-community", RegisterColumns.COMMUNITY));
  }

  private Verdict judge(Row row, View view, CommunityId community) {
    Optional<List<Capacity>> capacities = CapacityWords.read(row.cell(RegisterColumns.CAPACITIES));
    if (capacities.isEmpty()) {
      return refuse("unknown-capacity", RegisterColumns.CAPACITIES);
    }
    if (view.find(byNumber(row)).isPresent()) {
      return refuse("duplicate-person", RegisterColumns.NUMBER);
    }
    if (view.find(byNameAndPhone(row)).isPresent()) {
      return refuse("duplicate-person", RegisterColumns.PHONE);
    }
    if (!WellFormed.number(row.cell(RegisterColumns.NUMBER))) {
      return refuse("bad-number", RegisterColumns.NUMBER);
    }
    return WrittenDay.read(row.cell(RegisterColumns.JOINED))
        .map(day -> new Membership(community, day, Optional.empty()))
        .map(membership -> accept(row, membership, capacities.get()))
        .orElseGet(() -> refuse("bad-date", RegisterColumns.JOINED));
  }

  private Verdict accept(Row row, Membership membership, List<Capacity> capacities) {
    Person person =
        new Person(
            new PersonId(ids.next()),
            district,
            row.cell(RegisterColumns.NUMBER),
            row.cell(RegisterColumns.NAME),
            row.cell(RegisterColumns.PHONE),
            WrittenDay.read(row.cell(RegisterColumns.BORN)),
            List.of(membership),
            Enrolment.held(capacities, membership),
            1);
    List<Item> items = new ArrayList<>(Enrolment.of(person));
    items.add(StepItem.write(enrolled(person, membership)));
    return new Verdict.Accepted(person.id().value(), items);
  }

  private Step enrolled(Person person, Membership membership) {
    return new Step(
        ids.next(),
        person.id(),
        membership.community(),
        Step.Kind.ENROLLED,
        membership.from(),
        "",
        "",
        new Confirmation(importer, now.at()));
  }

  private static Verdict refuse(String reason, String column) {
    return new Verdict.Rejected(reason, column);
  }

  private Optional<CommunityId> community(Row row, View view) {
    return view.find(communityOf(row))
        .map(CommunityItem::read)
        .map(CommunityItem.Community::id)
        .filter(community -> mayEnrol(community, view));
  }

  private boolean mayEnrol(CommunityId community, View view) {
    return view.find(GrantsItem.keyOf(importer)).map(GrantsItem::read).orElse(List.of()).stream()
        .filter(grant -> grant.on(now.today()) && grant.district().equals(district))
        .anyMatch(grant -> reaches(grant, community));
  }

  private static boolean reaches(Grant grant, CommunityId community) {
    boolean worker = grant.role() == Role.CENTRE_WORKER;
    boolean there = grant.community().map(community::equals).orElse(false);
    return worker ? there : grant.role() == Role.DISTRICT_OFFICER;
  }

  private Key byNumber(Row row) {
    return PersonLookupItem.byNumber(district, row.cell(RegisterColumns.NUMBER));
  }

  private Key byNameAndPhone(Row row) {
    return PersonLookupItem.byNameAndPhone(
        district, row.cell(RegisterColumns.NAME), row.cell(RegisterColumns.PHONE));
  }

  private Key communityOf(Row row) {
    return CommunityItem.byName(district, row.cell(RegisterColumns.COMMUNITY));
  }
}
