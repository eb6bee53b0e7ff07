package org.pointsbank.redeempoints;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.round.Eligibility;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.domain.round.Sponsor;
import org.pointsbank.domain.round.SponsorBudget;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyText;
import org.pointsbank.lambda.ProblemCode;

/** On which terms a prize is offered: who may order it, and who pays for it. */
final class PrizeTerms {
  private static final int LONGEST_NAME = 60;
  private static final long MOST_BUDGET = 100_000_000;

  private PrizeTerms() {}

  /**
   * Who may order it.
   *
   * @throws BadInput if the quarters are none, or nothing is demanded
   */
  static Eligibility eligibility(PrizesController.Offer body) {
    return new Eligibility(
        Set.copyOf(body.colours().orElse(List.of())), body.minimum().map(PrizeTerms::minimum));
  }

  private static Eligibility.Minimum minimum(PrizeView.MinimumView said) {
    try {
      return new Eligibility.Minimum(
          Quarter.parse(said.firstQuarter()),
          Quarter.parse(said.lastQuarter()),
          said.minutes(),
          new Points(said.honour()));
    } catch (IllegalArgumentException e) {
      throw BadInput.at("/minimum", ProblemCode.INVALID_VALUE);
    }
  }

  /**
   * Who pays for it and up to how much, if a partner does.
   *
   * @throws BadInput if the partner cannot be one, or its budget does not pay for one piece
   */
  static Optional<SponsorBudget> budget(RoundId round, PrizesController.Offer body) {
    return body.sponsor().map(said -> budget(round, body.price(), said));
  }

  private static SponsorBudget budget(RoundId round, long price, PrizesController.Sponsoring said) {
    if (!Sponsor.isId(said.partner())) {
      throw BadInput.at("/sponsor/partner", ProblemCode.INVALID_VALUE);
    }
    if (said.budget() < price || said.budget() > MOST_BUDGET) {
      throw BadInput.at("/sponsor/budget", ProblemCode.INVALID_VALUE);
    }
    String name = BodyText.of("/sponsor/name", said.name(), LONGEST_NAME);
    return SponsorBudget.of(round, new Sponsor(said.partner(), name), new Points(said.budget()));
  }
}
