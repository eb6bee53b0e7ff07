package org.pointsbank.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Points that will expire, as the rule books stand now. Source: rules 3.6.
 *
 * @param lot the half-year in which they were posted
 * @param points what is left of them; what an order holds is protected all the same
 * @param held what orders hold of them
 * @param on the first day without them
 */
public record Expiring(HalfYear lot, Points points, Points held, LocalDate on) {
  /** Looks so far ahead: beyond it no rule book is known anyway. */
  private static final int HALF_YEARS_AHEAD = 40;

  /** What of {@code lots} is announced on {@code today}, oldest first. */
  public static List<Expiring> announced(Lots lots, RuleBooks books, LocalDate today) {
    return known(lots, books, today).stream()
        .filter(expiring -> told(expiring.on(), books, today))
        .toList();
  }

  /** What of {@code lots} will expire by all that is known on {@code today}, oldest first. */
  public static List<Expiring> known(Lots lots, RuleBooks books, LocalDate today) {
    return new TreeMap<>(lots.lots())
        .entrySet().stream().flatMap(lot -> known(lot, books, today).stream()).toList();
  }

  /** What of them no order holds. */
  public Points unprotected() {
    return points.minus(held);
  }

  private static Optional<Expiring> known(
      Map.Entry<HalfYear, Lots.Lot> lot, RuleBooks books, LocalDate today) {
    return Stream.iterate(HalfYear.of(today), half -> half.plus(1))
        .limit(HALF_YEARS_AHEAD)
        .filter(half -> endsIn(half, lot.getKey(), books))
        .findFirst()
        .map(half ->
            new Expiring(
                lot.getKey(), lot.getValue().spendable(), lot.getValue().held(), half.end()));
  }

  private static boolean endsIn(HalfYear half, HalfYear lot, RuleBooks books) {
    return books.at(half.lastDay()).expiry() instanceof Expiry.After after
        && after.last(lot).compareTo(half) <= 0;
  }

  private static boolean told(LocalDate on, RuleBooks books, LocalDate today) {
    return books.at(on.minusDays(1)).expiry() instanceof Expiry.After(_, long announceDays)
        && !today.isBefore(on.minusDays(announceDays));
  }
}
