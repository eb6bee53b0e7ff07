package org.pointsbank.enrolmembers;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DisclosureId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.membership.Disclosure;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.DisclosureItem;

/** Who asked for the phone and birth date of somebody, and for what. */
@Controller("/communities/{community}/people/{person}/disclosures")
final class DisclosuresController {
  private final BankTable table;
  private final People people;
  private final DistrictDays days;
  private final Disclose disclose;

  DisclosuresController(BankTable table, People people, DistrictDays days, Disclose disclose) {
    this.table = table;
    this.people = people;
    this.days = days;
    this.disclose = disclose;
  }

  /**
   * Says for what a worker needs a person's phone and birth date.
   *
   * <p>The purpose is kept, and read by the person. Source: rules 8.10.
   */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.OWN_FAVOUR})
  Answer<DisclosureReceipt> ask(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @Body Purpose purpose) {
    return disclose.ask(call, community, known(person), Reason.purpose(purpose.purpose()));
  }

  /** Shows a person's phone and birth date to whoever said for what, until the day ends. */
  @Get("/{disclosure}")
  @Allowed(Role.CENTRE_WORKER)
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<Disclosed> tell(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable DisclosureId disclosure) {
    return disclose.tell(call, community, known(person), disclosure);
  }

  /** Lists who asked for a person's phone and birth date in this community, and for what. */
  @Get("{?limit,cursor}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<DisclosureList> list(
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    return Answer.ofAny(
        people
            .in(community, person)
            .map(found ->
                DisclosureList.of(
                    table.list(Cursor.page(DisclosureItem.of(known(person)), limit, cursor)),
                    days.zone(found.district()),
                    asked -> asked.community().equals(community))));
  }

  private static Disclosure.Subject known(PersonId person) {
    return new Disclosure.Subject.Known(person);
  }
}
