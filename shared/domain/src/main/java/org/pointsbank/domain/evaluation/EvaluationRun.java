package org.pointsbank.domain.evaluation;

import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Quarter;

/**
 * One word that evaluates a quarter in every community of a district. It is spread over the
 * communities first, some at a time; then each of them is evaluated for itself. Source: rules 7.11.
 *
 * @param district in which
 * @param quarter which
 * @param started by whom, and when
 * @param spreadTo the name of the last community that has its part; all have where there is none
 * @param version counts its changes
 */
public record EvaluationRun(
    DistrictId district,
    Quarter quarter,
    Confirmation started,
    Optional<String> spreadTo,
    long version) {
  /** Sorts before every name. */
  private static final String FIRST = " ";

  /** A new one, of which no community has its part yet. */
  public static EvaluationRun started(DistrictId district, Quarter quarter, Confirmation by) {
    return new EvaluationRun(district, quarter, by, Optional.of(FIRST), 1);
  }

  /** The same, spread as far as {@code name}; to the end where there is none. */
  public EvaluationRun spread(Optional<String> name) {
    return new EvaluationRun(district, quarter, started, name, version + 1);
  }
}
