package org.pointsbank.domain.round;

import org.pointsbank.domain.Points;

/**
 * What a partner pays for at most in one round; always {@code total = left + given}. Source: rules
 * 6.9.
 *
 * @param round which one
 * @param sponsor whose
 * @param left for more pieces
 * @param given for pieces that wait for their owners or are handed out
 */
public record SponsorBudget(RoundId round, Sponsor sponsor, Points left, Points given) {
  /** Nothing of it is given yet. */
  public static SponsorBudget of(RoundId round, Sponsor sponsor, Points total) {
    return new SponsorBudget(round, sponsor, total, Points.NONE);
  }

  /** What the partner promised. */
  public Points total() {
    return new Points(Math.addExact(left.hundredths(), given.hundredths()));
  }
}
