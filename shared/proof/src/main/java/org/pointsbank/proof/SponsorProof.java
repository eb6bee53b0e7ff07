package org.pointsbank.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.pointsbank.domain.proof.Difference;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.Sponsor;
import org.pointsbank.domain.round.SponsorBudget;

/** Holds what is set aside of each sponsor's budget against the pieces that it pays for. */
final class SponsorProof {
  private SponsorProof() {}

  static List<Difference> differences(Collection<SponsorBudget> budgets, Collection<Prize> prizes) {
    List<Difference> differences = new ArrayList<>();
    for (SponsorBudget budget : budgets) {
      long points =
          prizes.stream().filter(prize -> paid(budget, prize)).mapToLong(SponsorProof::given).sum();
      if (points != budget.given().hundredths()) {
        differences.add(
            new Difference(
                Difference.Kind.SPONSOR,
                "sponsor " + budget.sponsor().id(),
                budget.given().hundredths() + " given, pieces cost " + points));
      }
    }
    prizes.stream()
        .filter(prize -> prize.sponsor().isPresent())
        .filter(prize -> budgets.stream().noneMatch(budget -> promised(budget, prize)))
        .forEach(prize ->
            differences.add(
                new Difference(
                    Difference.Kind.SPONSOR,
                    "prize " + prize.id(),
                    "has a sponsor without a budget")));
    return differences;
  }

  private static boolean promised(SponsorBudget budget, Prize prize) {
    return prize.round().equals(budget.round())
        && prize.sponsor().map(Sponsor::id).filter(budget.sponsor().id()::equals).isPresent();
  }

  private static boolean paid(SponsorBudget budget, Prize prize) {
    return prize.round().equals(budget.round())
        && prize.sponsor().filter(budget.sponsor()::equals).isPresent();
  }

  private static long given(Prize prize) {
    return prize.price().hundredths() * (prize.stock().held() + prize.stock().handedOut());
  }
}
