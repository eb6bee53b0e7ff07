package org.pointsbank.domain.round;

import java.util.Optional;
import org.pointsbank.domain.Points;

/** Why a wish for a prize is not met, whatever else its person has ordered. */
final class Barred {
  private Barred() {}

  /** What bars {@code wish}, if anything does: who asks, then what is left, then what it costs. */
  static Optional<Ordering> of(Phase phase, Ordering.Wish wish) {
    return notEligible(wish).or(() -> notLeft(phase, wish)).or(() -> notPaid(wish));
  }

  private static Optional<Ordering> notEligible(Ordering.Wish wish) {
    Eligibility who = wish.prize().eligibility();
    if (!who.allows(wish.account().id().colour())) {
      return Optional.of(new Ordering.OtherColour(who.colours()));
    }
    return who.minimum().flatMap(minimum -> below(minimum, wish.standing()));
  }

  private static Optional<Ordering> below(Eligibility.Minimum minimum, Standing standing) {
    if (standing.minutes() < minimum.minutes()) {
      return Optional.of(new Ordering.TooFewMinutes(standing.minutes(), minimum.minutes()));
    }
    return standing.honour().covers(minimum.honour())
        ? Optional.empty()
        : Optional.of(new Ordering.TooLittleHonour(standing.honour(), minimum.honour()));
  }

  /** While ordering, a wish takes nothing yet: the draw knows stock and budget. */
  private static Optional<Ordering> notLeft(Phase phase, Ordering.Wish wish) {
    if (phase != Phase.PICK_UP) {
      return Optional.empty();
    }
    if (wish.prize().stock().left() == 0) {
      return Optional.of(new Ordering.OutOfStock());
    }
    return wish.budget()
        .map(SponsorBudget::left)
        .filter(left -> !left.covers(wish.prize().price()))
        .map(Ordering.BudgetSpent::new);
  }

  private static Optional<Ordering> notPaid(Ordering.Wish wish) {
    Points available = wish.account().available();
    Points price = wish.prize().price();
    return available.covers(price)
        ? Optional.empty()
        : Optional.of(new Ordering.TooFewPoints(available, price));
  }
}
