package org.pointsbank.lambda.rulebook;

import io.micronaut.serde.annotation.Serdeable;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.AllocationMethod;
import org.pointsbank.domain.RoundRules;

/**
 * When half-year rounds happen, and what one person may order.
 *
 * @param openings the days of the year on which ordering opens, as {@code --06-01}
 * @param announceDays a round is announced so many days before it opens
 * @param orderingDays ordering ends so many days after it opened
 * @param pickUpDays picking up ends so many days after ordering ended
 * @param ordersPerPerson open orders one person may have in a round
 * @param codeTries wrong pick-up codes before a worker must reset the code
 * @param publicValueName the value that enters the draw; empty if none
 * @param method who gets a prize that is short; the lot decides if not told
 */
@Serdeable
public record RoundsForm(
    List<String> openings,
    long announceDays,
    long orderingDays,
    long pickUpDays,
    long ordersPerPerson,
    long codeTries,
    String publicValueName,
    Optional<AllocationMethod> method) {
  static RoundsForm of(RoundRules rules) {
    return new RoundsForm(
        rules.openings().stream().map(MonthDay::toString).toList(),
        rules.announceDays(),
        rules.orderingDays(),
        rules.pickUpDays(),
        rules.ordersPerPerson(),
        rules.codeTries(),
        rules.publicValueName(),
        Optional.of(rules.method()));
  }

  RoundRules rules() {
    return new RoundRules(
        openings.stream().map(MonthDay::parse).toList(),
        announceDays,
        orderingDays,
        pickUpDays,
        ordersPerPerson,
        codeTries,
        publicValueName,
        method.orElse(AllocationMethod.LOT));
  }
}
