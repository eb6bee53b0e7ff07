package org.pointsbank.domain.round;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.PrizeId;

/**
 * What the draw gives of one prize. Source: rules 6.3, 6.8 and 6.9.
 *
 * @param prize which one
 * @param pieces how many there were to give: its stock, as far as its sponsor's budget reaches
 * @param winners the orders that get one, best first
 */
public record Allotment(Prize prize, long pieces, List<OrderId> winners) {
  /** Copies the list in. */
  public Allotment {
    winners = List.copyOf(winners);
  }

  /**
   * Gives all prizes of a round, in the order of their ids, so that whoever shares a budget is told
   * beforehand which prize comes first.
   *
   * @param sealed the list of orders
   * @param budgets what each sponsor promised, by id
   */
  public static List<Allotment> all(
      Draw draw,
      Collection<Prize> prizes,
      Collection<SealedOrder> sealed,
      Map<PartnerId, Points> budgets) {
    Map<PrizeId, List<SealedOrder>> asked =
        sealed.stream().collect(Collectors.groupingBy(SealedOrder::prize));
    Map<PartnerId, Long> left = new HashMap<>();
    budgets.forEach((sponsor, points) -> left.put(sponsor, points.hundredths()));
    List<Allotment> all = new ArrayList<>();
    for (Prize prize : byId(prizes)) {
      long pieces = pieces(prize, left);
      List<OrderId> winners = draw.winners(asked.getOrDefault(prize.id(), List.of()), pieces);
      long points = Math.multiplyExact(prize.price().hundredths(), (long) winners.size());
      prize.sponsor().ifPresent(sponsor -> left.merge(sponsor.id(), -points, Math::addExact));
      all.add(new Allotment(prize, pieces, winners));
    }
    return all;
  }

  private static List<Prize> byId(Collection<Prize> prizes) {
    return prizes.stream().sorted(Comparator.comparing(prize -> prize.id().value())).toList();
  }

  private static long pieces(Prize prize, Map<PartnerId, Long> left) {
    long stock = prize.stock().total();
    return prize
        .sponsor()
        .map(sponsor -> left.getOrDefault(sponsor.id(), 0L) / prize.price().hundredths())
        .map(paid -> Math.min(paid, stock))
        .orElse(stock);
  }
}
