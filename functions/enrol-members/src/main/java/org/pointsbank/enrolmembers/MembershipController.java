package org.pointsbank.enrolmembers;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Page;
import org.pointsbank.table.Slice;
import org.pointsbank.table.StepItem;

/** How somebody's membership goes. */
@Controller("/communities/{community}/people/{person}/membership")
final class MembershipController {
  private final BankTable table;
  private final People people;
  private final DistrictDays days;
  private final ChangeStanding standing;

  MembershipController(BankTable table, People people, DistrictDays days, ChangeStanding standing) {
    this.table = table;
    this.people = people;
    this.days = days;
    this.standing = standing;
  }

  /** Pauses a membership from a day on: no hours are entered for that day and later ones. */
  @Post("/pause")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.NOT_A_MEMBER,
    ProblemCode.DAY_TOO_OLD,
    ProblemCode.PAUSED_ALREADY,
    ProblemCode.DAY_SERVED
  })
  Answer<StandingReceipt> pause(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @Body Word word) {
    return standing.pause(
        call, new ChangeStanding.Whose(community, person), word.day(), Reason.said(word.reason()));
  }

  /** Resumes a membership: the day is the first one on which hours are entered again. */
  @Post("/resume")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.OWN_FAVOUR, ProblemCode.NOT_PAUSED})
  Answer<StandingReceipt> resume(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @Body Word word) {
    return standing.resume(
        call, new ChangeStanding.Whose(community, person), word.day(), Reason.said(word.reason()));
  }

  /** Lists what happened to a person's membership in this community, newest first. */
  @Get("/steps{?limit,cursor}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<StepList> steps(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    return Answer.ofAny(
        people
            .in(community, person)
            .map(found -> days.zone(found.district()))
            .map(zone -> list(community, zone, Cursor.page(StepItem.of(person), limit, cursor))));
  }

  private StepList list(CommunityId community, ZoneId zone, Slice slice) {
    Page page = table.list(slice);
    return new StepList(
        page.items().stream()
            .map(StepItem::read)
            .filter(step -> step.community().equals(community))
            .map(step -> StepList.StepView.of(step, zone))
            .toList(),
        Cursor.behind(page.next()));
  }

  /**
   * A day and a reason.
   *
   * @param day from when on it counts
   * @param reason why: 1 to 200 characters
   */
  @Serdeable
  record Word(LocalDate day, String reason) {}
}
