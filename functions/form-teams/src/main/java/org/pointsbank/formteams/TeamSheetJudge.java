package org.pointsbank.formteams;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.team.Joining;
import org.pointsbank.domain.team.Team;
import org.pointsbank.domain.team.TeamPart;
import org.pointsbank.domain.team.TeamStay;
import org.pointsbank.imports.Judge;
import org.pointsbank.imports.NormalText;
import org.pointsbank.imports.Row;
import org.pointsbank.imports.Verdict;
import org.pointsbank.imports.View;
import org.pointsbank.imports.Workplaces;
import org.pointsbank.imports.WrittenDay;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Key;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.TeamItem;
import org.pointsbank.table.TeamStayItem;

/**
 * The verdict on a row of a list of team members: the first thing that is wrong with it, or
 * somebody's first stay in a team. Who was in it before is let in by hand. Source: rules 9.10.
 *
 * @param by who began the import: it reaches only where they work
 * @param today the district's local day
 */
record TeamSheetJudge(DistrictId district, PersonId by, LocalDate today) implements Judge<Row> {

  @Override
  public List<Key> wanted(Row row, View seen) {
    List<Key> keys = new ArrayList<>();
    keys.add(lookupOf(row));
    keys.add(communityOf(row));
    keys.add(GrantsItem.keyOf(by));
    Optional<PersonId> person = seen.find(lookupOf(row)).map(PersonLookupItem::read);
    person.ifPresent(known -> keys.add(PersonItem.keyOf(known)));
    community(row, seen)
        .ifPresent(community -> {
          TeamId team = teamOf(row, community);
          keys.add(TeamItem.keyOf(community, team));
          person.ifPresent(known -> keys.add(TeamStayItem.first(team, known)));
        });
    return keys;
  }

  @Override
  public Verdict judge(Row row, View view) {
    Optional<CommunityId> community =
        community(row, view).filter(Workplaces.of(by, today, view)::include);
    if (community.isEmpty()) {
      return new Verdict.Rejected("unknown-community", TeamSheetColumns.COMMUNITY);
    }
    Optional<Team> team =
        view.find(TeamItem.keyOf(community.get(), teamOf(row, community.get())))
            .map(TeamItem::read);
    if (team.isEmpty()) {
      return new Verdict.Rejected("unknown-team", TeamSheetColumns.TEAM);
    }
    Optional<Person> person =
        view.find(lookupOf(row))
            .map(PersonLookupItem::read)
            .flatMap(id -> view.find(PersonItem.keyOf(id)))
            .map(PersonItem::read)
            .filter(known -> known.knownIn(community.get()));
    if (person.isEmpty()) {
      return new Verdict.Rejected("unknown-person", TeamSheetColumns.NUMBER);
    }
    return NormalText.of(person.get().name()).equals(row.cell(TeamSheetColumns.NAME))
        ? judge(row, team.get(), person.get(), view)
        : new Verdict.Rejected("wrong-name", TeamSheetColumns.NAME);
  }

  private Verdict judge(Row row, Team team, Person joining, View view) {
    PersonId person = joining.id();
    Optional<TeamPart> part = TeamPartWords.read(row.cell(TeamSheetColumns.PART));
    if (part.isEmpty()) {
      return new Verdict.Rejected("unknown-part", TeamSheetColumns.PART);
    }
    Optional<LocalDate> from = WrittenDay.read(row.cell(TeamSheetColumns.FROM));
    if (from.isEmpty()) {
      return new Verdict.Rejected("bad-date", TeamSheetColumns.FROM);
    }
    if (view.find(TeamStayItem.first(team.id(), person)).isPresent()) {
      return new Verdict.Rejected("already-in-team", TeamSheetColumns.NUMBER);
    }
    if (!team.takes(joining, from.get())) {
      return new Verdict.Rejected("capacity-not-held", TeamSheetColumns.NUMBER);
    }
    Joining.Asked asked = new Joining.Asked(person, part.get(), from.get());
    return switch (Joining.decide(team, asked, Optional.empty(), today)) {
      case Joining.Joined(Optional<TeamStay> _, TeamStay begun) ->
          new Verdict.Accepted(person.value(), TeamStayItem.both(begun));
      case Joining.TeamEnded() -> new Verdict.Rejected("team-ended", TeamSheetColumns.TEAM);
      case Joining.AlreadyThere() ->
          new Verdict.Rejected("already-in-team", TeamSheetColumns.NUMBER);
      case Joining.Untimely(LocalDate _, LocalDate _) ->
          new Verdict.Rejected("untimely-day", TeamSheetColumns.FROM);
    };
  }

  private Optional<CommunityId> community(Row row, View view) {
    return view.find(communityOf(row)).map(CommunityItem::read).map(CommunityItem.Community::id);
  }

  private static TeamId teamOf(Row row, CommunityId community) {
    return TeamId.of(community, row.cell(TeamSheetColumns.TEAM));
  }

  private Key lookupOf(Row row) {
    return PersonLookupItem.byNumber(district, row.cell(TeamSheetColumns.NUMBER));
  }

  private Key communityOf(Row row) {
    return CommunityItem.byName(district, row.cell(TeamSheetColumns.COMMUNITY));
  }
}
