package org.pointsbank.domain.statement;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.Period;

/**
 * From when to when lines were posted that a statement shows.
 *
 * @param start the first instant
 * @param end the first instant after it
 */
public record Span(Instant start, Instant end) {
  /** Everything that was ever posted. */
  public static final Span ALL = new Span(Instant.MIN, Instant.MAX);

  /** The instants of {@code period} where days begin and end as {@code zone} says. */
  public static Span of(Optional<Period> period, ZoneId zone) {
    return period
        .map(each ->
            new Span(
                each.start().atStartOfDay(zone).toInstant(),
                each.end().atStartOfDay(zone).toInstant()))
        .orElse(ALL);
  }

  /** Whether {@code instant} lies before it. */
  public boolean beginsAfter(Instant instant) {
    return instant.isBefore(start);
  }

  /** Whether {@code instant} lies in it. */
  public boolean holds(Instant instant) {
    return !instant.isBefore(start) && instant.isBefore(end);
  }
}
