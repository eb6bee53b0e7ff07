package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.round.Phase;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.domain.round.Sponsor;
import org.pointsbank.domain.round.SponsorBudget;
import org.pointsbank.domain.team.Partner;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyText;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.PartnerItem;
import org.pointsbank.table.PrizeItem;
import org.pointsbank.table.RoundItem;
import org.pointsbank.table.SponsorItem;
import org.pointsbank.table.Transaction;

/** Adds prizes to a round while it is announced, and never after. */
@Singleton
final class OfferPrize {

  private final BankTable table;
  private final Rounds rounds;
  private final Budgets budgets;
  private final Partners partners;
  private final Settlement settlement;

  OfferPrize(
      BankTable table, Rounds rounds, Budgets budgets, Partners partners, Settlement settlement) {
    this.table = table;
    this.rounds = rounds;
    this.budgets = budgets;
    this.partners = partners;
    this.settlement = settlement;
  }

  /**
   * Adds what {@code body} offers.
   *
   * @throws BadInput if it has no name, no price or no pieces
   */
  Answer<PrizeView> offer(Call call, RoundId id, PrizesController.Offer body) {
    String name = BodyText.of("/name", body.name());
    if (!Prize.isName(name)) {
      throw BadInput.at("/name", ProblemCode.INVALID_VALUE);
    }
    demand("/price", body.price());
    demand("/stock", body.stock());
    Prize plain = Prize.offer(id, body.kind(), name, new Points(body.price()), body.stock());
    Prize prize = plain.onlyFor(PrizeTerms.eligibility(body));
    Optional<PrizeTerms.Promise> promise = PrizeTerms.promise(body);
    return settlement.once(
        call,
        () ->
            promise
                .map(each -> sponsored(prize, each))
                .orElseGet(() -> decide(prize, Optional.empty())));
  }

  /** The partner is required as seen: its partnership does not end at the same moment. */
  private Decision<PrizeView> sponsored(Prize prize, PrizeTerms.Promise promise) {
    if (rounds.find(prize.round()).isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    Optional<Item> found = partners.find(prize.round().community(), promise.partner());
    Optional<Partner> partner = found.map(PartnerItem::read);
    if (partner.isEmpty()) {
      throw BadInput.at(PrizeTerms.PARTNER, ProblemCode.INVALID_VALUE);
    }
    if (partner.get().ending().isPresent()) {
      return new Decision.Refuse<>(ProblemCode.PARTNER_ENDED);
    }
    Sponsor sponsor = new Sponsor(promise.partner(), partner.get().name());
    SponsorBudget budget = SponsorBudget.of(prize.round(), sponsor, promise.budget());
    Decision<PrizeView> decided = decide(prize.paidBy(sponsor), Optional.of(budget));
    return decided instanceof Decision.Write<PrizeView>(Transaction effect, PrizeView view)
        ? new Decision.Write<>(effect.requireAsSeen(found.get().key(), found), view)
        : decided;
  }

  private static void demand(String pointer, long number) {
    if (number < 1 || number > Prize.MOST) {
      throw BadInput.at(pointer, ProblemCode.INVALID_VALUE);
    }
  }

  private Decision<PrizeView> decide(Prize prize, Optional<SponsorBudget> budget) {
    Optional<Round> round = rounds.find(prize.round());
    if (round.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    if (round.get().phase() != Phase.ANNOUNCED) {
      return new Decision.Refuse<>(
          Problem.of(ProblemCode.WRONG_PHASE, "phase", round.get().phase().word()));
    }
    if (table.read(PrizeItem.keyOf(prize.round(), prize.id())).isPresent()) {
      return new Decision.Refuse<>(ProblemCode.PRIZE_EXISTS);
    }
    Optional<SponsorBudget> known =
        budget.flatMap(each -> budgets.find(prize.round(), each.sponsor().id()));
    if (known.isPresent() && !promisesTheSame(known.get(), budget.orElseThrow())) {
      return new Decision.Refuse<>(ProblemCode.SPONSOR_DIFFERS);
    }
    Transaction promised =
        budget
            .filter(_ -> known.isEmpty())
            .map(each -> Transaction.EMPTY.create(SponsorItem.write(each)))
            .orElse(Transaction.EMPTY);
    // Opening moves the phase, so no prize slips in beside it.
    Transaction effect =
        promised
            .create(PrizeItem.write(prize))
            .require(RoundItem.keyOf(prize.round()), RoundItem.PHASE, Phase.ANNOUNCED);
    return new Decision.Write<>(effect, PrizeView.of(prize));
  }

  /** A sponsor has one budget in a round, whichever of its prizes came first. */
  private static boolean promisesTheSame(SponsorBudget known, SponsorBudget said) {
    return known.sponsor().equals(said.sponsor()) && known.total().equals(said.total());
  }
}
