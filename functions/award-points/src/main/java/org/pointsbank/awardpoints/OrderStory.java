package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.OrderSheetItem;

/** Tells of a prize: which round, when it was ordered, who handed it over. */
@Singleton
final class OrderStory {
  private final BankTable table;

  OrderStory(BankTable table) {
    this.table = table;
  }

  List<Said.Worded> tell(Plot plot, Origin.Redeemed redeemed) {
    PassbookLine line = plot.line();
    Order order = order(line.account(), redeemed);
    List<Said.Worded> told = new ArrayList<>();
    told.add(
        Said.words("order.what")
            .with("round", Spoken.half(redeemed.round()))
            .with("prize", redeemed.prizeName())
            .with("price", order.price().toString()));
    told.add(placed(plot, order));
    redeemed
        .fetchedBy()
        .map(proxy -> new Confirmation(proxy, line.story().postedAt()))
        .ifPresent(proxy -> told.add(plot.done("order.fetched", proxy)));
    line.story()
        .by()
        .map(by -> new Confirmation(by, line.story().postedAt()))
        .ifPresent(by -> told.add(plot.done("order.handed-over", by)));
    return told;
  }

  private static Said.Worded placed(Plot plot, Order order) {
    return order
        .actedFor()
        .map(worker -> plot.done("order.placed-for", new Confirmation(worker, order.placedAt())))
        .orElseGet(() -> Said.words("order.placed").with("at", plot.moment(order.placedAt())));
  }

  private Order order(AccountId account, Origin.Redeemed redeemed) {
    RoundId round = new RoundId(account.community(), redeemed.round());
    return table
        .read(OrderSheetItem.keyOf(round, account.person()))
        .map(OrderSheetItem::read)
        .flatMap(sheet -> sheet.find(redeemed.order()))
        .orElseThrow(() -> new IllegalStateException("no order " + redeemed.order()));
  }
}
