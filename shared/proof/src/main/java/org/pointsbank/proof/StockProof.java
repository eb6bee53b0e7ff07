package org.pointsbank.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.proof.Difference;
import org.pointsbank.domain.round.Phase;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.RoundId;

/**
 * Holds the pieces of every prize against its orders: what is held waits for pick-up, what is
 * handed out was handed over, and what is ordered is there. That the counts of a prize add up is
 * demanded where it is read.
 */
final class StockProof {
  private StockProof() {}

  static List<Difference> differences(
      Collection<Prize> prizes, Map<RoundId, Round> rounds, OrderCounts orders) {
    List<Difference> differences = new ArrayList<>();
    for (Prize prize : prizes) {
      OrderCounts.Count count = orders.of(prize.id());
      // Between the draw and the settling of each order its pieces are held for it already.
      long mostHeld = count.allocated() + (isAllocating(rounds, prize) ? count.placed() : 0);
      if (prize.stock().held() < count.allocated() || prize.stock().held() > mostHeld) {
        differences.add(
            differ(prize, prize.stock().held() + " held", count.allocated() + " orders wait"));
      }
      if (prize.stock().handedOut() != count.handedOver()) {
        differences.add(
            differ(
                prize,
                prize.stock().handedOut() + " handed out",
                count.handedOver() + " orders are done"));
      }
    }
    Set<PrizeId> known = prizes.stream().map(Prize::id).collect(Collectors.toSet());
    orders.prizes().stream()
        .filter(prize -> !known.contains(prize))
        .forEach(prize ->
            differences.add(
                new Difference(
                    Difference.Kind.STOCK, "prize " + prize, "has orders and is missing")));
    return differences;
  }

  private static boolean isAllocating(Map<RoundId, Round> rounds, Prize prize) {
    return Optional.ofNullable(rounds.get(prize.round()))
        .map(Round::phase)
        .equals(Optional.of(Phase.ALLOCATING));
  }

  private static Difference differ(Prize prize, String counted, String orders) {
    return new Difference(Difference.Kind.STOCK, "prize " + prize.id(), counted + ", " + orders);
  }
}
