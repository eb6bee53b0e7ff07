package org.pointsbank.domain.round;

import java.util.Optional;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.RuleBook;

/** How an order is done and its line written. */
final class Handing {
  private Handing() {}

  /** Hands over what {@code about} is about, on the word of {@code said}. */
  static PickUp.HandedOver over(
      Round round, RuleBook inForce, PickUp.Subject about, PickUp.Said said) {
    Posting posting =
        about.account().spendHeld(about.order().held(), story(round, inForce, about, said));
    Order done = about.order().to(new OrderState.HandedOver(posting.line().sequence()));
    return new PickUp.HandedOver(about.sheet().with(done), done, posting);
  }

  private static Posting.Story story(
      Round round, RuleBook inForce, PickUp.Subject about, PickUp.Said said) {
    return new Posting.Story(
        new Origin.Redeemed(
            about.order().id(),
            round.id().half(),
            about.prize().id(),
            about.prize().name(),
            said.fetchedBy()),
        Optional.empty(),
        inForce.version(),
        Optional.of(said.by()),
        RoundCalendar.of(inForce).day(said.at()),
        said.at());
  }
}
