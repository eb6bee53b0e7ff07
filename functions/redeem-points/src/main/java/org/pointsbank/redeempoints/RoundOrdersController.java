package org.pointsbank.redeempoints;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.Page;

/** Everybody's orders in a round. */
@Controller("/communities/{community}/rounds/{round}/orders")
final class RoundOrdersController {
  private final BankTable table;
  private final Rounds rounds;

  RoundOrdersController(BankTable table, Rounds rounds) {
    this.table = table;
    this.rounds = rounds;
  }

  /** Lists the orders of a round, person by person. */
  @Get("{?limit,cursor}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<PeopleOrders> list(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable HalfYear round,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    Optional<Round> found = rounds.find(new RoundId(community, round));
    if (found.isEmpty()) {
      return Answer.refuse(ProblemCode.NOT_FOUND);
    }
    ZoneId zone = rounds.terms(found.get()).zone();
    Page page = table.list(Cursor.page(OrderSheetItem.of(found.get().id()), limit, cursor));
    return Answer.of(
        new PeopleOrders(
            page.items().stream()
                .map(item -> PersonOrders.of(OrderSheetItem.read(item), zone))
                .toList(),
            Cursor.behind(page.next())));
  }

  /**
   * The orders of one person.
   *
   * @param person whose
   * @param orders in the order of their first placing
   */
  @Serdeable
  record PersonOrders(String person, List<OrderView> orders) {
    static PersonOrders of(OrderSheet sheet, ZoneId zone) {
      return new PersonOrders(
          sheet.person().value(),
          sheet.orders().stream().map(order -> OrderView.of(sheet.person(), order, zone)).toList());
    }
  }

  /**
   * Orders of some people.
   *
   * @param items one for each person who has ordered, by person
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record PeopleOrders(List<PersonOrders> items, Optional<String> nextCursor) {}
}
