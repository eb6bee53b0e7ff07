package org.pointsbank.domain.round;

import java.util.Optional;

/** What comes of asking for a new pick-up code. Source: rules 6.5. */
public sealed interface CodeReset {
  /** The order has a new code, which its owner sees. */
  record Done(OrderSheet sheet, Order order) implements CodeReset {}

  /** The worker is the recipient, or acted for them. */
  record OwnFavour() implements CodeReset {}

  /** No piece waits for this order. */
  record WrongState(String state) implements CodeReset {}

  /** Decides on giving {@code order} the code {@code fresh}. */
  static CodeReset decide(OrderSheet sheet, Order order, OrderState.Reset word, String fresh) {
    if (!(order.state() instanceof OrderState.Allocated)) {
      return new WrongState(order.state().word());
    }
    if (word.by().equals(sheet.person()) || order.actedFor().equals(Optional.of(word.by()))) {
      return new OwnFavour();
    }
    Order renewed =
        order.to(new OrderState.Allocated(new OrderState.PickUpCode(fresh, 0, Optional.of(word))));
    return new Done(sheet.with(renewed), renewed);
  }
}
