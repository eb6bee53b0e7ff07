package org.pointsbank.domain.evaluation;

import java.time.LocalDate;
import org.pointsbank.domain.Quarter;

/** What comes of asking for a quarter's evaluation. Source: rules 7.2 and 7.3. */
public sealed interface Evaluation {
  /** It is made now. */
  record Granted() implements Evaluation {}

  /** The quarter is not over; {@code from} is the first day on which it is. */
  record QuarterNotOver(Quarter quarter, LocalDate from) implements Evaluation {}

  /** The quarter is evaluated, and the result is frozen. */
  record Exists(Quarter quarter) implements Evaluation {}

  /** Confirmed records of the quarter still wait for their award. */
  record AwardsWaiting(Quarter quarter) implements Evaluation {}

  /**
   * What is known when somebody asks.
   *
   * @param today the district's local day
   * @param evaluated whether the quarter has its result
   * @param awardsWaiting whether a confirmed record of the quarter waits for its award
   */
  record Known(LocalDate today, boolean evaluated, boolean awardsWaiting) {}

  /** Decides whether {@code quarter} is evaluated now; the first reason that applies is told. */
  static Evaluation decide(Quarter quarter, Known known) {
    if (known.today().isBefore(quarter.end())) {
      return new QuarterNotOver(quarter, quarter.end());
    }
    if (known.evaluated()) {
      return new Exists(quarter);
    }
    if (known.awardsWaiting()) {
      return new AwardsWaiting(quarter);
    }
    return new Granted();
  }
}
