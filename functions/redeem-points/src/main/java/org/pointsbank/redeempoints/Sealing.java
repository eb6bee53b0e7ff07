package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pointsbank.domain.round.Draw;
import org.pointsbank.domain.round.OrderState;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.Seal;
import org.pointsbank.domain.round.SealedOrder;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.DrawItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.Transaction;

/** Closes the list of orders for good: first the gates, then the list, then its hash. */
@Singleton
final class Sealing {
  private final BankTable table;
  private final RoundSteps steps;

  Sealing(BankTable table, RoundSteps steps) {
    this.table = table;
    this.steps = steps;
  }

  /** Seals the list of a round that allocates, unless somebody else moves it on meanwhile. */
  void seal(Round round) {
    if (!steps.shutGates(round)) {
      return;
    }
    List<SealedOrder> list = placed(round);
    for (Item page : DrawItem.sealed(round.id(), list)) {
      if (!steps.put(round, page)) {
        return;
      }
    }
    String hash = Draw.sealedList(list.stream().map(SealedOrder::order).toList());
    steps.move(round, round.sealed(new Seal(hash, list.size())), Transaction.EMPTY);
  }

  /** Once the gates are shut, these are all there will ever be. */
  private List<SealedOrder> placed(Round round) {
    List<SealedOrder> list = new ArrayList<>();
    table.each(
        OrderSheetItem.of(round.id()),
        item ->
            OrderSheetItem.read(item).orders().stream()
                .filter(order -> order.state() instanceof OrderState.Placed)
                .forEach(order -> list.add(new SealedOrder(order.id(), order.prize()))));
    list.sort(Comparator.comparing(order -> order.order().value()));
    return list;
  }
}
