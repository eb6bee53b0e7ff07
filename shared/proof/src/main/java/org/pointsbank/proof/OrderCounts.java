package org.pointsbank.proof;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.OrderState;

/** How many orders of each prize are where; as large as there are prizes, however many orders. */
final class OrderCounts {
  private final Map<PrizeId, Count> counts = new HashMap<>();

  /**
   * The orders of one prize.
   *
   * @param placed while ordering
   * @param allocated waiting for pick-up
   * @param handedOver picked up
   */
  record Count(long placed, long allocated, long handedOver) {
    private static final Count NONE = new Count(0, 0, 0);

    private Count plus(Count more) {
      return new Count(
          placed + more.placed, allocated + more.allocated, handedOver + more.handedOver);
    }

    private static Count of(OrderState state) {
      return switch (state) {
        case OrderState.Placed() -> new Count(1, 0, 0);
        case OrderState.Allocated(_) -> new Count(0, 1, 0);
        case OrderState.HandedOver(_) -> new Count(0, 0, 1);
        case OrderState.Dropped(_), OrderState.Lost(), OrderState.Returned() -> NONE;
      };
    }
  }

  /** Counts the orders of one person. */
  void add(OrderSheet sheet) {
    for (Order order : sheet.orders()) {
      counts.merge(order.prize(), Count.of(order.state()), Count::plus);
    }
  }

  /** Prizes that have orders, in one order. */
  List<PrizeId> prizes() {
    return counts.keySet().stream().sorted(Comparator.comparing(PrizeId::value)).toList();
  }

  Count of(PrizeId prize) {
    return counts.getOrDefault(prize, Count.NONE);
  }
}
