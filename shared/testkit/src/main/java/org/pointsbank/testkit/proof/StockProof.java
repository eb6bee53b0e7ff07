package org.pointsbank.testkit.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.OrderState;
import org.pointsbank.domain.round.Phase;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.Round;

/**
 * Holds the pieces of every prize against its orders: what is held waits for pick-up, what is
 * handed out was handed over. That the counts of a prize add up is demanded where it is read.
 */
final class StockProof {
  private StockProof() {}

  static List<Difference> differences(Books books) {
    List<Difference> differences = new ArrayList<>();
    for (Prize prize : books.prizes()) {
      long waiting = count(books, prize, OrderState.Allocated.class);
      long placed = count(books, prize, OrderState.Placed.class);
      long done = count(books, prize, OrderState.HandedOver.class);
      // Between the draw and the settling of each order its pieces are held for it already.
      long mostHeld = waiting + (isAllocating(books, prize) ? placed : 0);
      if (prize.stock().held() < waiting || prize.stock().held() > mostHeld) {
        differences.add(differ(prize, prize.stock().held() + " held", waiting + " orders wait"));
      }
      if (prize.stock().handedOut() != done) {
        differences.add(
            differ(prize, prize.stock().handedOut() + " handed out", done + " orders are done"));
      }
    }
    return differences;
  }

  private static boolean isAllocating(Books books, Prize prize) {
    return Optional.ofNullable(books.rounds().get(prize.round()))
        .map(Round::phase)
        .equals(Optional.of(Phase.ALLOCATING));
  }

  private static long count(Books books, Prize prize, Class<? extends OrderState> state) {
    return books.orders().stream()
        .filter(sheet -> sheet.round().equals(prize.round()))
        .flatMap(sheet -> sheet.find(prize.id()).map(Order::state).stream())
        .filter(state::isInstance)
        .count();
  }

  private static Difference differ(Prize prize, String counted, String orders) {
    return new Difference("prize " + prize.id() + " " + prize.name(), counted + ", " + orders);
  }
}
