package org.pointsbank.domain.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.PrizeId;

/**
 * All orders of one person in one round: at most one for each prize. That they are one item is what
 * makes the limits per person hold.
 *
 * @param round which one
 * @param person whose
 * @param orders in the order of their first placing
 * @param version counts changes, and 0 is a sheet that is not in the table yet
 */
public record OrderSheet(RoundId round, PersonId person, List<Order> orders, long version) {
  /** Copies the list in. */
  public OrderSheet {
    orders = List.copyOf(orders);
  }

  /** The sheet of somebody who has not ordered. */
  public static OrderSheet empty(RoundId round, PersonId person) {
    return new OrderSheet(round, person, List.of(), 0);
  }

  /** The order with this id. */
  public Optional<Order> find(OrderId id) {
    return orders.stream().filter(order -> order.id().equals(id)).findFirst();
  }

  /** The order for this prize. */
  public Optional<Order> find(PrizeId prize) {
    return orders.stream().filter(order -> order.prize().equals(prize)).findFirst();
  }

  /** The orders that hold points. */
  public List<Order> open() {
    return orders.stream().filter(order -> order.state().open()).toList();
  }

  /** The account that pays for {@code order}. */
  public AccountId account(Order order) {
    return new AccountId(round.community(), order.colour(), person);
  }

  /** The sheet with {@code order} in place of the one for the same prize, or behind all others. */
  OrderSheet with(Order order) {
    return with(List.of(order));
  }

  /** The sheet with all of {@code changed}, as one change. */
  OrderSheet with(List<Order> changed) {
    List<Order> all = new ArrayList<>(orders);
    for (Order order : changed) {
      int at = orders.stream().map(Order::prize).toList().indexOf(order.prize());
      if (at < 0) {
        all.add(order);
      } else {
        all.set(at, order);
      }
    }
    return new OrderSheet(round, person, all, version + 1);
  }
}
