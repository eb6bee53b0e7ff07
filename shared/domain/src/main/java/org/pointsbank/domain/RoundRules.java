package org.pointsbank.domain;

import java.time.MonthDay;
import java.util.List;

/**
 * When the half-year rounds happen and what one person may order. Source: rules 6.1 to 6.3.
 *
 * @param openings the days of the year on which ordering opens, at the start of the local day
 * @param announceDays a round is announced so many days before it opens
 * @param orderingDays ordering ends so many days after it opened
 * @param pickUpDays picking up ends so many days after ordering ended
 * @param ordersPerPerson open orders one person may have in one round
 * @param codeTries wrong pick-up codes before a worker must reset the code
 * @param publicValueName the value that enters the draw, known only after ordering ends; empty =
 *     none
 * @param method who gets a prize that is short
 */
public record RoundRules(
    List<MonthDay> openings,
    long announceDays,
    long orderingDays,
    long pickUpDays,
    long ordersPerPerson,
    long codeTries,
    String publicValueName,
    AllocationMethod method) {
  /** Rules by which the lot decides where a prize is short. */
  public RoundRules(
      List<MonthDay> openings,
      long announceDays,
      long orderingDays,
      long pickUpDays,
      long ordersPerPerson,
      long codeTries,
      String publicValueName) {
    this(
        openings,
        announceDays,
        orderingDays,
        pickUpDays,
        ordersPerPerson,
        codeTries,
        publicValueName,
        AllocationMethod.LOT);
  }

  /** Copies the openings in; refuses a round without days. */
  public RoundRules {
    openings = List.copyOf(openings);
    if (announceDays < 0 || orderingDays < 1 || pickUpDays < 1) {
      throw new IllegalArgumentException(
          "not round rules: " + announceDays + ", " + orderingDays + ", " + pickUpDays);
    }
    if (ordersPerPerson < 1 || codeTries < 1) {
      throw new IllegalArgumentException(
          "not round rules: " + ordersPerPerson + " orders, " + codeTries + " tries");
    }
  }
}
