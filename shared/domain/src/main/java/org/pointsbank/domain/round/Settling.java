package org.pointsbank.domain.round;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Held;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PrizeId;

/**
 * What a step of the round does to all orders of one person at once.
 *
 * @param sheet after it; the very same if nothing of it was due
 * @param released what each account gets back
 * @param returned the prizes of which a piece goes back to what is left
 */
public record Settling(OrderSheet sheet, Map<Colour, Held> released, List<PrizeId> returned) {
  /** Copies both in. */
  public Settling {
    released = Map.copyOf(released);
    returned = List.copyOf(returned);
  }

  /**
   * After the draw: winners wait for pick-up, losers get their points back at once. Orders that
   * were settled before stay as they are. Source: rules 6.3 and 6.4.
   *
   * @param codes a new code each time
   */
  public static Settling draw(OrderSheet sheet, Set<OrderId> winners, Supplier<String> codes) {
    List<Order> placed =
        sheet.orders().stream()
            .filter(order -> order.state() instanceof OrderState.Placed)
            .toList();
    List<Order> lost = placed.stream().filter(order -> !winners.contains(order.id())).toList();
    List<Order> settled =
        placed.stream()
            .map(order ->
                order.to(
                    winners.contains(order.id())
                        ? new OrderState.Allocated(OrderState.PickUpCode.fresh(codes.get()))
                        : new OrderState.Lost()))
            .toList();
    return new Settling(changed(sheet, settled), sums(lost), List.of());
  }

  /** After the deadline: what was not picked up goes back, points and stock. Source: rules 6.6. */
  public static Settling close(OrderSheet sheet) {
    List<Order> waiting =
        sheet.orders().stream()
            .filter(order -> order.state() instanceof OrderState.Allocated)
            .toList();
    List<Order> settled =
        waiting.stream().map(order -> order.to(new OrderState.Returned())).toList();
    return new Settling(
        changed(sheet, settled), sums(waiting), waiting.stream().map(Order::prize).toList());
  }

  private static OrderSheet changed(OrderSheet sheet, List<Order> orders) {
    return orders.isEmpty() ? sheet : sheet.with(orders);
  }

  private static Map<Colour, Held> sums(List<Order> orders) {
    Map<Colour, Held> sums = new EnumMap<>(Colour.class);
    orders.forEach(order -> sums.merge(order.colour(), order.held(), Held::plus));
    return sums;
  }
}
