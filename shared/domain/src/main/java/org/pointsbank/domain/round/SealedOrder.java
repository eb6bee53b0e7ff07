package org.pointsbank.domain.round;

import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PrizeId;

/**
 * An order as the sealed list names it: nothing in it says whose it is.
 *
 * @param order its id
 * @param prize what it asks for
 */
public record SealedOrder(OrderId order, PrizeId prize) {}
