package org.pointsbank.domain;

import java.util.Map;
import java.util.Optional;

/**
 * How a quarter is evaluated. Source: rules 7.1, 7.5, 7.7 and 7.12.
 *
 * @param measure what is ranked by
 * @param ties who comes first among equals
 * @param weights what a point of each head counts where heads are weighted, in hundredths
 * @param days so many days after a quarter's end the hourly tick evaluates it; none where only
 *     people and schedules do
 * @param noticeDays so many days a draft is on public notice
 * @param teams how teams are ranked
 */
public record EvaluationRules(
    Measure measure,
    TieRule ties,
    Map<Head, Long> weights,
    Optional<Long> days,
    long noticeDays,
    TeamRules teams) {
  /** What holds under a rule book that is older than public notices, and cannot say otherwise. */
  public static final long FIRST_NOTICE_DAYS = 7;

  private static final long HUNDRED = 100;

  /** Copies the weights in; refuses days and weights below zero. */
  public EvaluationRules {
    weights = Map.copyOf(weights);
    if (weights.size() != Head.values().length
        || weights.values().stream().anyMatch(weight -> weight < 0)) {
      throw new IllegalArgumentException("not a weight for each head: " + weights);
    }
    if (days.map(after -> after < 0).orElse(false)) {
      throw new IllegalArgumentException("evaluated before its quarter ends: " + days);
    }
    if (noticeDays < 0) {
      throw new IllegalArgumentException("a notice that ends before it begins: " + noticeDays);
    }
  }

  /** Rules that say nothing about teams. */
  public EvaluationRules(
      Measure measure,
      TieRule ties,
      Map<Head, Long> weights,
      Optional<Long> days,
      long noticeDays) {
    this(measure, ties, weights, days, noticeDays, TeamRules.FIRST);
  }

  /** Rules that say nothing about public notices either. */
  public EvaluationRules(
      Measure measure, TieRule ties, Map<Head, Long> weights, Optional<Long> days) {
    this(measure, ties, weights, days, FIRST_NOTICE_DAYS);
  }

  /** What a point of {@code head} counts, in hundredths. */
  public long weight(Head head) {
    return weights.getOrDefault(head, 0L);
  }

  /**
   * What {@code totals} measure: minutes, or hundredths of a point; weighted ones are added up over
   * the heads first and then rounded down, once.
   */
  public long measured(QuarterTotals totals) {
    return switch (measure) {
      case HONOUR -> totals.honourHundredths();
      case MINUTES -> totals.minutes();
      case WEIGHTED -> Math.floorDiv(weighted(totals), HUNDRED);
    };
  }

  private long weighted(QuarterTotals totals) {
    return totals.honour().entrySet().stream()
        .mapToLong(honour -> Math.multiplyExact(honour.getValue(), weight(honour.getKey())))
        .reduce(0, Math::addExact);
  }
}
