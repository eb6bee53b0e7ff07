package org.pointsbank.enrolmembers;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import java.time.ZoneId;
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
import org.pointsbank.table.DisclosureItem;
import org.pointsbank.table.Page;

/** What the workers of a community asked for, for whoever looks after them. */
@Controller("/communities/{community}/disclosures")
final class CommunityDisclosuresController {
  private final BankTable table;
  private final People people;
  private final Disclose disclose;

  CommunityDisclosuresController(BankTable table, People people, Disclose disclose) {
    this.table = table;
    this.people = people;
    this.disclose = disclose;
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
            .map(found ->
                list(
                    community,
                    table.waiting(Cursor.page(DisclosureItem.in(community), limit, cursor)),
                    call.holds(Role.DISTRICT_OFFICER, found.district()))));
  }

  private DisclosureList list(CommunityId community, Page page, boolean words) {
    ZoneId zone = disclose.zone(community);
    return new DisclosureList(
        page.items().stream()
            .map(DisclosureItem::read)
            .map(asked -> DisclosureList.DisclosureView.of(asked, zone))
            .map(view -> words ? view : view.wordless())
            .toList(),
        Cursor.behind(page.next()));
  }
}
