package org.pointsbank.domain.round;

import java.time.Instant;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PersonId;

/**
 * What owner and worker say of a service that an order is for. Source: rules 6.11.
 *
 * @param round of the order
 * @param order for which service
 * @param person whose order
 * @param orderedAt when the order was placed: one that is placed again has none of this
 * @param state how far it has come
 * @param version counts changes
 */
public record Appointment(
    RoundId round,
    OrderId order,
    PersonId person,
    Instant orderedAt,
    AppointmentState state,
    long version) {
  /** Whether it is about {@code other} as that was placed last. */
  public boolean isOf(Order other) {
    return order.equals(other.id()) && orderedAt.equals(other.placedAt());
  }
}
