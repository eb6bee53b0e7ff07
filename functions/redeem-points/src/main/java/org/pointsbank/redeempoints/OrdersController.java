package org.pointsbank.redeempoints;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.time.ZoneId;
import java.util.List;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.acting.Act;
import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BodyId;
import org.pointsbank.lambda.ByProxy;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** The orders of one person in one round. */
@Controller("/communities/{community}/rounds/{round}/people/{person}/orders")
final class OrdersController {
  private final Rounds rounds;
  private final OrderDesk desk;
  private final PlaceOrder placeOrder;
  private final DropOrder dropOrder;

  OrdersController(Rounds rounds, OrderDesk desk, PlaceOrder placeOrder, DropOrder dropOrder) {
    this.rounds = rounds;
    this.desk = desk;
    this.placeOrder = placeOrder;
    this.dropOrder = dropOrder;
  }

  /**
   * Lists the orders of a person in a round; the owner sees the pick-up codes, and whoever may
   * fetch for them.
   */
  @Get
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<OrderList> list(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable HalfYear round,
      @PathVariable PersonId person) {
    RoundId id = new RoundId(community, round);
    return Answer.ofAny(
        rounds
            .find(id)
            .map(found -> rounds.terms(found).zone())
            .map(zone ->
                new OrderList(
                    desk.sheet(id, person).orders().stream()
                        .map(order -> view(call, person, order, zone))
                        .toList())));
  }

  /** Shows one order; the owner, and whoever may fetch for them, sees the pick-up code. */
  @Get("/{order}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<OrderView> show(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable HalfYear round,
      @PathVariable PersonId person,
      @PathVariable OrderId order) {
    return Answer.ofAny(
        desk.find(new OrderDesk.At(new RoundId(community, round), person, order))
            .map(found -> view(call, person, found.order(), rounds.zone(community))));
  }

  /** Orders one piece of a prize and holds its points on the account of a colour. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @ByProxy(Act.ORDER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.WRONG_PHASE,
    ProblemCode.ORDER_EXISTS,
    ProblemCode.TOO_MANY_ORDERS,
    ProblemCode.OTHER_COLOUR,
    ProblemCode.TOO_FEW_MINUTES,
    ProblemCode.TOO_LITTLE_HONOUR,
    ProblemCode.BUDGET_SPENT,
    ProblemCode.OUT_OF_STOCK,
    ProblemCode.TOO_FEW_POINTS
  })
  Answer<OrderView> place(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable HalfYear round,
      @PathVariable PersonId person,
      @Body Placement body) {
    RoundId id = new RoundId(community, round);
    return placeOrder.place(
        call, new PlaceOrder.Wanted(id, person, prize(body.prize()), body.colour()));
  }

  /** Takes an order back while ordering or in pick-up; its points are free again. */
  @Post("/{order}/drop")
  @Once
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @ByProxy(Act.ORDER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.WRONG_PHASE, ProblemCode.WRONG_STATE})
  Answer<OrderView> drop(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable HalfYear round,
      @PathVariable PersonId person,
      @PathVariable OrderId order) {
    return dropOrder.drop(call, new OrderDesk.At(new RoundId(community, round), person, order));
  }

  private static OrderView view(Call call, PersonId person, Order order, ZoneId zone) {
    return call.may(Act.PICK_UP, person)
        ? OrderView.ofOwner(person, order, zone)
        : OrderView.of(person, order, zone);
  }

  private static PrizeId prize(String text) {
    return BodyId.of("/prize", text, PrizeId::new);
  }

  /**
   * An order to be placed.
   *
   * @param prize which prize of the round
   * @param colour of the account that pays
   */
  @Serdeable
  record Placement(String prize, Colour colour) {}

  /**
   * The orders of a person in a round.
   *
   * @param items in the order of their first placing
   */
  @Serdeable
  record OrderList(List<OrderView> items) {}
}
