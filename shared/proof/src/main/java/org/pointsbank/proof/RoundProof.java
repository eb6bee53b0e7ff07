package org.pointsbank.proof;

import java.util.ArrayList;
import java.util.List;
import org.pointsbank.domain.proof.Counted;
import org.pointsbank.domain.proof.Difference;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.PrizeItem;
import org.pointsbank.table.RoundItem;
import org.pointsbank.table.SponsorItem;

/**
 * Proves the pieces and budgets of one round against its orders, which pass by one after another:
 * only counts of each prize are kept. Source: rules 17.2.
 */
public final class RoundProof {
  private final Books books = new Books();
  private final OrderCounts counts = new OrderCounts();
  private long orders;

  private RoundProof() {}

  /** Proves {@code round}. */
  public static Proven of(BankTable table, RoundId round) {
    return Proven.twice(() ->
        Proven.readable(
            "round " + round.half() + " of " + round.community(),
            () -> {
              RoundProof proof = new RoundProof();
              proof.read(table, round);
              return proof.proven();
            }));
  }

  private void read(BankTable table, RoundId round) {
    table.read(RoundItem.keyOf(round)).ifPresent(books::take);
    table.each(PrizeItem.of(round), books::take);
    table.each(SponsorItem.of(round), books::take);
    table.each(OrderSheetItem.of(round), this::count);
  }

  private void count(Item item) {
    Books one = new Books();
    one.take(item);
    books.unreadable().addAll(one.unreadable());
    for (OrderSheet sheet : one.orders()) {
      counts.add(sheet);
      orders += sheet.orders().size();
    }
  }

  private Proven proven() {
    List<Difference> differences = new ArrayList<>(books.unreadable());
    differences.addAll(StockProof.differences(books.prizes(), books.rounds(), counts));
    differences.addAll(SponsorProof.differences(books.budgets(), books.prizes()));
    return new Proven(Counted.orders(orders), differences);
  }
}
