package org.pointsbank.enrolmembers;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import java.time.LocalDate;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.TeamId;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.TeamItem;

/** People of a community, by what is known of them. Source: rules 8.8. */
@Controller("/communities/{community}/people/search")
final class SearchController {
  private final BankTable table;
  private final People people;
  private final FindPeople findPeople;
  private final DistrictDays days;

  SearchController(BankTable table, People people, FindPeople findPeople, DistrictDays days) {
    this.table = table;
    this.people = people;
    this.findPeople = findPeople;
    this.days = days;
  }

  /**
   * Looks for people of a community: by number, part of the name, last four digits of the phone,
   * state, capacity or team, or by several of them together.
   *
   * <p>A page may hold fewer than asked for and still not be the last: at most 1,000 people are
   * looked at in a call. Only the community's workers look by name or phone and see names; phones
   * are masked.
   */
  @Post
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<PersonList> search(Call call, @PathVariable CommunityId community, @Body Sought asked) {
    Sought sought = asked.plain();
    boolean worker = call.holds(Role.CENTRE_WORKER, community);
    if (sought.personal() && !worker) {
      return Answer.refuse(ProblemCode.ROLE_MISSING);
    }
    if (sought.ofTeam().map(team -> !knows(community, team)).orElse(false)) {
      throw BadInput.at("/team", ProblemCode.INVALID_VALUE);
    }
    return Answer.ofAny(
        people
            .community(community)
            .map(CommunityItem.Community::district)
            .map(district -> days.dayOf(district, call.now()))
            .map(today -> found(community, sought, today, worker)));
  }

  private PersonList found(CommunityId community, Sought sought, LocalDate today, boolean worker) {
    FindPeople.Found found = findPeople.find(community, sought, today);
    return new PersonList(
        found.people().stream()
            .map(person -> PersonList.Listed.of(person, community, today, worker))
            .toList(),
        Cursor.behind(found.next()));
  }

  private boolean knows(CommunityId community, TeamId team) {
    return table.read(TeamItem.keyOf(community, team)).isPresent();
  }
}
