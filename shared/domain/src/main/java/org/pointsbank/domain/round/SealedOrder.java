package org.pointsbank.domain.round;

import java.util.Optional;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.PrizeId;

/**
 * An order as the sealed list names it: nothing in it says whose it is.
 *
 * @param order its id
 * @param prize what it asks for
 * @param honour by which it is ranked, where honour decides and not the lot
 */
public record SealedOrder(OrderId order, PrizeId prize, Optional<Points> honour) {
  /** An order of a list that the lot decides about. */
  public SealedOrder(OrderId order, PrizeId prize) {
    this(order, prize, Optional.empty());
  }

  /** Its row of the list: {@code order}, or {@code order|hundredths} where honour decides. */
  String row() {
    return order.value() + honour.map(points -> "|" + points.hundredths()).orElse("");
  }

  /** Hundredths by which it is ranked; 0 where the lot decides alone. */
  long rank() {
    return honour.map(Points::hundredths).orElse(0L);
  }
}
