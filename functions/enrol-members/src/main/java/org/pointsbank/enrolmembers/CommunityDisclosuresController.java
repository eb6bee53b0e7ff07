package org.pointsbank.enrolmembers;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.DisclosureItem;

/** What the workers of a community asked for, for whoever looks after them. */
@Controller("/communities/{community}/disclosures")
final class CommunityDisclosuresController {
  private final BankTable table;
  private final People people;
  private final DistrictDays days;

  CommunityDisclosuresController(BankTable table, People people, DistrictDays days) {
    this.table = table;
    this.people = people;
    this.days = days;
  }

  /**
   * Lists who asked for phones and birth dates in a community, newest first.
   *
   * <p>An auditor reads no purposes. Source: rules 8.5 and 8.10.
   */
  @Get("{?limit,cursor}")
  @Allowed({Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<DisclosureList> list(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    return Answer.ofAny(
        people
            .community(community)
            .map(CommunityItem.Community::district)
            .map(district -> {
              DisclosureList list =
                  DisclosureList.of(
                      table.waiting(Cursor.page(DisclosureItem.in(community), limit, cursor)),
                      days.zone(district),
                      _ -> true);
              return call.holds(Role.DISTRICT_OFFICER, district) ? list : list.wordless();
            }));
  }
}
