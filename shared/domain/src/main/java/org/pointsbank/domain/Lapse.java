package org.pointsbank.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What becomes of points that come back from an order after their time: an order protects them, and
 * they live to the end of the half-year in which they come back. Source: rules 3.6.
 *
 * @param now the half-year in which they come back
 * @param expiry of their community
 */
public record Lapse(HalfYear now, Expiry expiry) {
  /** What {@code book} says of points that come back now. */
  public static Lapse of(RuleBook book, Instant now) {
    return new Lapse(HalfYear.of(LocalDate.ofInstant(now, book.zone())), book.expiry());
  }

  /** What of {@code held} would have expired by now. */
  Held of(Held held) {
    return switch (expiry) {
      case Expiry.Never() -> Held.NONE;
      case Expiry.After after ->
          new Held(
              held.lots().entrySet().stream()
                  .filter(lot -> after.last(lot.getKey()).compareTo(now) < 0)
                  .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    };
  }

  /** The lot that has its last half-year now. */
  HalfYear revived() {
    return switch (expiry) {
      case Expiry.Never() -> now;
      case Expiry.After(long halfYears, long _) -> now.plus(-halfYears);
    };
  }
}
