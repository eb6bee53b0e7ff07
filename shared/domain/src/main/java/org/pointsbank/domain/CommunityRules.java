package org.pointsbank.domain;

import java.util.Map;
import java.util.Optional;

/**
 * What one community has otherwise than its district; a section that is not there is the
 * district's. Source: rules 5.8.
 *
 * @param coefficients of items, in hundredths, by code
 * @param hours how hours count
 * @param points how people move points by hand
 * @param expiry whether points expire
 * @param rounds when rounds happen
 * @param evaluation how a quarter is evaluated
 * @param paper how large a passbook is
 * @param activities how activities are organised
 */
public record CommunityRules(
    Map<String, Long> coefficients,
    Optional<HourRules> hours,
    Optional<PointRules> points,
    Optional<Expiry> expiry,
    Optional<RoundRules> rounds,
    Optional<EvaluationRules> evaluation,
    Optional<PaperRules> paper,
    Optional<ActivityRules> activities) {
  /** Copies the coefficients in. */
  public CommunityRules {
    coefficients = Map.copyOf(coefficients);
  }
}
