package org.pointsbank.formteams;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.team.Joining;
import org.pointsbank.domain.team.TeamPart;
import org.pointsbank.domain.team.TeamStay;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Page;
import org.pointsbank.table.TeamItem;
import org.pointsbank.table.TeamStayItem;

/** Who is and was in a team. Source: rules 14.3. */
@Controller("/communities/{community}/teams/{team}/members")
final class MembersController {
  private final BankTable table;
  private final Known known;
  private final ChangeMembers changeMembers;

  MembersController(BankTable table, Known known, ChangeMembers changeMembers) {
    this.table = table;
    this.known = known;
    this.changeMembers = changeMembers;
  }

  /**
   * Lists who was in a team, by person; with a day, only who was in it on that day.
   *
   * <p>With a day, a page may hold fewer than asked for and still not be the last. Names are masked
   * for an officer. Whoever leads the team may list it. Source: rules 8.5.
   */
  @Get("{?day,limit,cursor}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.TEAM_LEADER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<MemberList> list(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable TeamId team,
      @QueryValue Optional<LocalDate> day,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    if (table.read(TeamItem.keyOf(community, team)).isEmpty() || !mayList(call, community, team)) {
      return Answer.refuse(ProblemCode.NOT_FOUND);
    }
    Page page = table.list(Cursor.page(TeamStayItem.in(team), limit, cursor));
    List<TeamStay> stays =
        page.items().stream()
            .map(TeamStayItem::read)
            .filter(stay -> day.map(stay::on).orElse(true))
            .toList();
    return Answer.of(
        new MemberList(views(stays, masked(call, community, team)), Cursor.behind(page.next())));
  }

  private List<MemberView> views(List<TeamStay> stays, boolean masked) {
    Map<PersonId, Person> people = known.people(stays.stream().map(TeamStay::person).toList());
    return stays.stream()
        .flatMap(stay ->
            Optional.ofNullable(people.get(stay.person()))
                .map(person -> MemberView.of(stay, person, masked))
                .stream())
        .toList();
  }

  private boolean mayList(Call call, CommunityId community, TeamId team) {
    boolean alone =
        call.holds(Role.TEAM_LEADER, community)
            && !call.holds(Role.CENTRE_WORKER, community)
            && call.grants().stream().noneMatch(grant -> grant.role() == Role.DISTRICT_OFFICER);
    return !alone || leads(call, community, team);
  }

  private boolean leads(Call call, CommunityId community, TeamId team) {
    return known
        .dayOf(community, call.now())
        .map(today ->
            known.ledBy(call.person(), community, today).stream()
                .anyMatch(stay -> stay.team().equals(team)))
        .orElse(false);
  }

  /** Whoever leads one team has no need of the names of another. */
  private boolean masked(Call call, CommunityId community, TeamId team) {
    return !call.holds(Role.CENTRE_WORKER, community)
        && !(call.holds(Role.TEAM_LEADER, community) && leads(call, community, team));
  }

  /**
   * Takes somebody of the community into a team, or gives them another part in it, from a day on
   * that is not in the future; into a Party branch, whoever is a Party member on that day.
   */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.TEAM_ENDED,
    ProblemCode.ALREADY_IN_TEAM,
    ProblemCode.CAPACITY_NOT_HELD,
    ProblemCode.UNTIMELY_DAY
  })
  Answer<StayView> join(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable TeamId team,
      @Body NewMember asked) {
    return changeMembers.join(
        call,
        community,
        team,
        new Joining.Asked(Said.person(asked.person()), asked.part(), asked.from()));
  }

  /** Ends somebody's time in a team with a day that is not in the future; nothing is deleted. */
  @Post("/{person}/leave")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.NOT_IN_TEAM, ProblemCode.UNTIMELY_DAY})
  Answer<StayView> leave(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable TeamId team,
      @PathVariable PersonId person,
      @Body LeavingMember asked) {
    return changeMembers.leave(call, community, team, person, asked);
  }

  /**
   * Somebody to be taken into a team.
   *
   * @param person known in the community
   * @param part as what
   * @param from the first day
   */
  @Serdeable
  record NewMember(String person, TeamPart part, LocalDate from) {}

  /**
   * Somebody who leaves a team.
   *
   * @param until the first day no more
   * @param reason in one line
   */
  @Serdeable
  record LeavingMember(LocalDate until, String reason) {}

  /**
   * Somebody in a team.
   *
   * @param person the bank's own id
   * @param number the member number
   * @param name masked for an officer
   * @param part as what
   * @param from the first day
   * @param until the first day no more, if it ended
   */
  @Serdeable
  record MemberView(
      String person,
      String number,
      String name,
      TeamPart part,
      LocalDate from,
      Optional<LocalDate> until) {
    static MemberView of(TeamStay stay, Person person, boolean masked) {
      return new MemberView(
          person.id().value(),
          person.number(),
          masked ? person.maskedName() : person.name(),
          stay.part(),
          stay.from(),
          stay.until());
    }
  }

  /**
   * Some of a team.
   *
   * @param items by person, oldest stay first
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record MemberList(List<MemberView> items, Optional<String> nextCursor) {}
}
