package org.pointsbank.domain.report;

import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.OrderState;

/**
 * The rounds that opened in a period, as far as they had come when the report was made.
 *
 * @param rounds how many
 * @param orders placed in them, dropped ones too
 * @param open orders that wait for the draw or for pick-up
 * @param handedOver orders that were fetched
 * @param returned orders that were not fetched
 * @param lost orders that were not drawn
 * @param dropped orders that were taken back
 * @param points hundredths of points of what was fetched
 */
public record RoundSums(
    long rounds,
    long orders,
    long open,
    long handedOver,
    long returned,
    long lost,
    long dropped,
    long points) {
  /** Nothing yet. */
  public static final RoundSums NONE = new RoundSums(0, 0, 0, 0, 0, 0, 0, 0);

  /** A round without orders. */
  public static final RoundSums ONE = new RoundSums(1, 0, 0, 0, 0, 0, 0, 0);

  /** The orders of one person. */
  public static RoundSums of(OrderSheet sheet) {
    return sheet.orders().stream().map(RoundSums::of).reduce(NONE, RoundSums::plus);
  }

  private static RoundSums of(Order order) {
    return switch (order.state()) {
      case OrderState.Placed(), OrderState.Allocated(_) -> new RoundSums(0, 1, 1, 0, 0, 0, 0, 0);
      case OrderState.HandedOver(_) ->
          new RoundSums(0, 1, 0, 1, 0, 0, 0, order.price().hundredths());
      case OrderState.Returned() -> new RoundSums(0, 1, 0, 0, 1, 0, 0, 0);
      case OrderState.Lost() -> new RoundSums(0, 1, 0, 0, 0, 1, 0, 0);
      case OrderState.Dropped(_) -> new RoundSums(0, 1, 0, 0, 0, 0, 1, 0);
    };
  }

  /** Both together. */
  public RoundSums plus(RoundSums more) {
    return new RoundSums(
        rounds + more.rounds,
        orders + more.orders,
        open + more.open,
        handedOver + more.handedOver,
        returned + more.returned,
        lost + more.lost,
        dropped + more.dropped,
        points + more.points);
  }

  /** Orders that are somewhere: every one is in exactly one place. */
  public long inTheirPlaces() {
    return open + handedOver + returned + lost + dropped;
  }
}
