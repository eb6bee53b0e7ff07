package org.pointsbank.domain.round;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Held;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.PrizeId;

/**
 * An order for one piece of a prize. Source: rules 6.2.
 *
 * @param id stays the same when a dropped order is placed again
 * @param prize what is ordered
 * @param colour of the account that pays
 * @param price what it costs
 * @param held what it holds of the account while it is open
 * @param placedAt when, in whole milliseconds
 * @param actedFor the worker who placed it for the person, if one did
 * @param standing what the person had brought when it was placed, where the prize asks for that
 * @param state how far it has come
 */
public record Order(
    OrderId id,
    PrizeId prize,
    Colour colour,
    Points price,
    Held held,
    Instant placedAt,
    Optional<PersonId> actedFor,
    Optional<Standing> standing,
    OrderState state) {
  /** An order for a prize that asks for nothing but its price. */
  public Order(
      OrderId id,
      PrizeId prize,
      Colour colour,
      Points price,
      Held held,
      Instant placedAt,
      Optional<PersonId> actedFor,
      OrderState state) {
    this(id, prize, colour, price, held, placedAt, actedFor, Optional.empty(), state);
  }

  /** Keeps the milliseconds: the item that holds all orders of a person is short. */
  public Order {
    placedAt = placedAt.truncatedTo(ChronoUnit.MILLIS);
  }

  /** The order in its next state. */
  Order to(OrderState next) {
    Held kept = next.open() ? held : Held.NONE;
    return new Order(id, prize, colour, price, kept, placedAt, actedFor, standing, next);
  }
}
