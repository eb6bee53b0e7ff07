package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.draft.TriedAccount;

/**
 * An account to which a draft gives more or less. It names nobody.
 *
 * @param community where it is kept
 * @param person whose it is
 * @param colour its colour
 * @param number the member number
 * @param totals of its lines in the period
 */
@Serdeable
record DifferenceView(
    String community, String person, Colour colour, String number, TrialView.TotalsView totals) {

  /**
   * Accounts that differ.
   *
   * @param items community by community, colour by colour
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record DifferenceList(List<DifferenceView> items, Optional<String> nextCursor) {}

  static DifferenceView of(TriedAccount tried) {
    return new DifferenceView(
        tried.account().community().value(),
        tried.account().person().value(),
        tried.account().colour(),
        tried.number(),
        TrialView.TotalsView.of(tried.sums()));
  }
}
