package org.pointsbank.redeempoints;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.round.Eligibility;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.PrizeKind;
import org.pointsbank.domain.round.Sponsor;

/**
 * A prize of a round, of which one person orders one piece. Points are whole hundredths.
 *
 * @param prize its id
 * @param kind goods or a service
 * @param name as people call it
 * @param price hundredths of a point for one piece
 * @param stock pieces that were offered; always left + held + handedOut
 * @param left pieces for whoever comes first; while ordering, all of them
 * @param held pieces that wait for pick-up
 * @param handedOut pieces that are gone
 * @param colours of the accounts that may pay for it; empty if any may
 * @param minimum what a person must have brought to order it, if anything
 * @param sponsor the partner who pays for it, if one does
 */
@Serdeable
record PrizeView(
    String prize,
    PrizeKind kind,
    String name,
    long price,
    long stock,
    long left,
    long held,
    long handedOut,
    List<Colour> colours,
    Optional<MinimumView> minimum,
    Optional<SponsorView> sponsor) {

  /**
   * What a person must have brought by the service of some quarters, over all accounts in the
   * community.
   *
   * @param firstQuarter the first quarter that counts
   * @param lastQuarter the last quarter that counts; eight at most
   * @param minutes service minutes at least
   * @param honour hundredths of honour points at least
   */
  @Serdeable
  record MinimumView(String firstQuarter, String lastQuarter, long minutes, long honour) {
    static MinimumView of(Eligibility.Minimum minimum) {
      return new MinimumView(
          minimum.first().toString(),
          minimum.last().toString(),
          minimum.minutes(),
          minimum.honour().hundredths());
    }
  }

  /**
   * A partner who pays for a prize.
   *
   * @param partner its id
   * @param name as people call it
   */
  @Serdeable
  record SponsorView(String partner, String name) {
    static SponsorView of(Sponsor sponsor) {
      return new SponsorView(sponsor.id().value(), sponsor.name());
    }
  }

  static PrizeView of(Prize prize) {
    return new PrizeView(
        prize.id().value(),
        prize.kind(),
        prize.name(),
        prize.price().hundredths(),
        prize.stock().total(),
        prize.stock().left(),
        prize.stock().held(),
        prize.stock().handedOut(),
        prize.eligibility().colours().stream().sorted().toList(),
        prize.eligibility().minimum().map(MinimumView::of),
        prize.sponsor().map(SponsorView::of));
  }
}
