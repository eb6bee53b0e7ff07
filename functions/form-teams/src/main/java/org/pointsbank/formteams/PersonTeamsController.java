package org.pointsbank.formteams;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Page;
import org.pointsbank.table.TeamStayItem;

/** The teams of a person. Source: rules 14.3. */
@Controller("/communities/{community}/people/{person}/teams")
final class PersonTeamsController {
  private final BankTable table;
  private final Known known;

  PersonTeamsController(BankTable table, Known known) {
    this.table = table;
    this.known = known;
  }

  /** Lists a person's times in teams, those of other communities too. */
  @Get("{?limit,cursor}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<StayList> list(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    if (known.in(community, person).isEmpty()) {
      return Answer.refuse(ProblemCode.NOT_FOUND);
    }
    Page page = table.list(Cursor.page(TeamStayItem.of(person), limit, cursor));
    return Answer.of(
        new StayList(
            page.items().stream().map(TeamStayItem::read).map(StayView::of).toList(),
            Cursor.behind(page.next())));
  }

  /**
   * Some times of a person in teams.
   *
   * @param items by team, oldest first
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record StayList(List<StayView> items, Optional<String> nextCursor) {}
}
