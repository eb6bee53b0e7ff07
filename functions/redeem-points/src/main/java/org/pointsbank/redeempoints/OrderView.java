package org.pointsbank.redeempoints;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.OrderState;
import org.pointsbank.domain.round.Standing;

/**
 * An order for one piece of a prize. Points are whole hundredths.
 *
 * @param order its id
 * @param person whose
 * @param prize what is ordered
 * @param colour of the account that pays
 * @param price hundredths of a point
 * @param state placed, dropped, lost, allocated, handed-over or returned
 * @param placedAt when
 * @param actedFor who placed it for the person, if somebody did
 * @param standing what the person had brought when it was placed, where the prize asks for that
 * @param wrongTries how often a wrong pick-up code was said, while a piece waits
 * @param line the line of the passbook, once it is handed over
 * @param pickUpCode what its owner says to get the piece; shown to the owner alone
 */
@Serdeable
record OrderView(
    String order,
    String person,
    String prize,
    Colour colour,
    long price,
    String state,
    OffsetDateTime placedAt,
    Optional<String> actedFor,
    Optional<StandingView> standing,
    Optional<Long> wrongTries,
    Optional<Long> line,
    Optional<String> pickUpCode) {

  /**
   * What a person has brought.
   *
   * @param minutes service minutes
   * @param honour hundredths of honour points
   */
  @Serdeable
  record StandingView(long minutes, long honour) {
    static StandingView of(Standing standing) {
      return new StandingView(standing.minutes(), standing.honour().hundredths());
    }
  }

  /** As everybody sees it who may see it at all: without the code. */
  static OrderView of(PersonId person, Order order, ZoneId zone) {
    return new OrderView(
        order.id().value(),
        person.value(),
        order.prize().value(),
        order.colour(),
        order.price().hundredths(),
        order.state().word(),
        order.placedAt().atZone(zone).toOffsetDateTime(),
        order.actedFor().map(PersonId::value),
        order.standing().map(StandingView::of),
        order.state() instanceof OrderState.Allocated(OrderState.PickUpCode code)
            ? Optional.of(code.wrongTries())
            : Optional.empty(),
        order.state() instanceof OrderState.HandedOver(long written)
            ? Optional.of(written)
            : Optional.empty(),
        Optional.empty());
  }

  /** As its owner sees it. */
  static OrderView ofOwner(PersonId person, Order order, ZoneId zone) {
    OrderView seen = of(person, order, zone);
    return new OrderView(
        seen.order,
        seen.person,
        seen.prize,
        seen.colour,
        seen.price,
        seen.state,
        seen.placedAt,
        seen.actedFor,
        seen.standing,
        seen.wrongTries,
        seen.line,
        order.state() instanceof OrderState.Allocated(OrderState.PickUpCode code)
            ? Optional.of(code.text())
            : Optional.empty());
  }

  /** Neither a log nor a failed test may show the code. */
  @Override
  public String toString() {
    return "OrderView[" + order + ", " + state + "]";
  }
}
