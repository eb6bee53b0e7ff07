package org.pointsbank.redeempoints;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.round.Eligibility;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyId;
import org.pointsbank.lambda.ProblemCode;

/** On which terms a prize is offered: who may order it, and who pays for it. */
final class PrizeTerms {
  static final String PARTNER = "/sponsor/partner";
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
   * What a partner would pay for it.
   *
   * @param partner who
   * @param budget for all its prizes of the round
   */
  record Promise(PartnerId partner, Points budget) {}

  /**
   * Who is to pay for it and up to how much, if a partner is.
   *
   * @throws BadInput if the partner cannot be one, or its budget does not pay for one piece
   */
  static Optional<Promise> promise(PrizesController.Offer body) {
    return body.sponsor().map(said -> promise(body.price(), said));
  }

  private static Promise promise(long price, PrizesController.Sponsoring said) {
    if (said.budget() < price || said.budget() > MOST_BUDGET) {
      throw BadInput.at("/sponsor/budget", ProblemCode.INVALID_VALUE);
    }
    PartnerId partner = BodyId.of(PARTNER, said.partner(), PartnerId::new);
    return new Promise(partner, new Points(said.budget()));
  }
}
