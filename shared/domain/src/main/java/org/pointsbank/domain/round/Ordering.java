package org.pointsbank.domain.round;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Held;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;

/** What comes of asking for a piece of a prize. Source: rules 6.2 and 6.4. */
public sealed interface Ordering {
  /**
   * The order stands and holds its points; in pick-up also a piece, taken from what is left.
   *
   * @param sheet with the order
   * @param order itself
   * @param account with its points held
   */
  record Ordered(OrderSheet sheet, Order order, Account account) implements Ordering {
    /** Whether a piece is taken from what is left. */
    public boolean takesStock() {
      return order.state() instanceof OrderState.Allocated;
    }
  }

  /** The round is in a phase where nobody orders. */
  record WrongPhase(Phase phase) implements Ordering {}

  /** The person has an order for that prize. */
  record OrderedAlready() implements Ordering {}

  /** The person has as many open orders as may be. */
  record TooManyOrders(long most) implements Ordering {}

  /** Only accounts of other colours may pay for that prize. */
  record OtherColour(Set<Colour> allowed) implements Ordering {}

  /** The person has served less than the prize asks for. */
  record TooFewMinutes(long brought, long needed) implements Ordering {}

  /** The person has earned less honour than the prize asks for. */
  record TooLittleHonour(Points brought, Points needed) implements Ordering {}

  /** The sponsor's budget does not cover one more piece. */
  record BudgetSpent(Points left) implements Ordering {}

  /** No piece is left. */
  record OutOfStock() implements Ordering {}

  /** What is available does not cover the price. */
  record TooFewPoints(Points available, Points price) implements Ordering {}

  /**
   * What is asked for.
   *
   * @param prize of which one piece
   * @param account that shall pay
   * @param actedFor the worker who asks for the person, if one does
   * @param at when
   * @param standing what the person has brought, where the prize asks for that
   * @param budget of the prize's sponsor, if it has one
   */
  record Wish(
      Prize prize,
      Account account,
      Optional<PersonId> actedFor,
      Instant at,
      Standing standing,
      Optional<SponsorBudget> budget) {
    /** A wish for a prize that asks for nothing but its price. */
    public Wish(Prize prize, Account account, Optional<PersonId> actedFor, Instant at) {
      this(prize, account, actedFor, at, Standing.NONE, Optional.empty());
    }
  }

  /**
   * What chance brings to an order.
   *
   * @param id of an order that was never placed before
   * @param code for pick-up, where a piece waits at once
   */
  record Chance(OrderId id, String code) {}

  /**
   * Decides on one order.
   *
   * @param ordersPerPerson open orders that one person may have
   */
  static Ordering decide(
      Round round, long ordersPerPerson, OrderSheet sheet, Wish wish, Chance chance) {
    Phase phase = round.phaseAt(wish.at());
    if (phase != Phase.ORDERING && phase != Phase.PICK_UP) {
      return new WrongPhase(phase);
    }
    Optional<Order> earlier = sheet.find(wish.prize().id());
    if (earlier.map(order -> !mayOrderAgain(order.state())).orElse(false)) {
      return new OrderedAlready();
    }
    if (sheet.open().size() >= ordersPerPerson) {
      return new TooManyOrders(ordersPerPerson);
    }
    return Barred.of(phase, wish).orElseGet(() -> ordered(phase, sheet, wish, chance));
  }

  private static Ordering ordered(Phase phase, OrderSheet sheet, Wish wish, Chance chance) {
    OrderId id = sheet.find(wish.prize().id()).map(Order::id).orElse(chance.id());
    OrderState state =
        phase == Phase.PICK_UP
            ? new OrderState.Allocated(OrderState.PickUpCode.fresh(chance.code()))
            : new OrderState.Placed();
    Held held = wish.account().holdable(wish.prize().price());
    Order order = order(wish, held, id, state);
    return new Ordered(sheet.with(order), order, wish.account().hold(held));
  }

  private static boolean mayOrderAgain(OrderState state) {
    return switch (state) {
      case OrderState.Dropped(_), OrderState.Lost() -> true;
      case OrderState.Placed(),
          OrderState.Allocated(_),
          OrderState.HandedOver(_),
          OrderState.Returned() ->
          false;
    };
  }

  private static Order order(Wish wish, Held held, OrderId id, OrderState state) {
    return new Order(
        id,
        wish.prize().id(),
        wish.account().id().colour(),
        wish.prize().price(),
        held,
        wish.at(),
        wish.actedFor(),
        wish.prize().eligibility().minimum().map(_ -> wish.standing()),
        state);
  }
}
