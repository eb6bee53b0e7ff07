package org.pointsbank.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.domain.round.SealedOrder;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How a draw lies in the table, page by page: the sealed list at {@code ROUND#<c>#<half> |
 * SEALED#<page>} and each prize's winners at {@code WINNERS#<prize>#<page>}. Only ever created: who
 * comes second with a page finds the first one there.
 */
public final class DrawItem {
  private static final int PAGE = 500;
  private static final String SEALED = "SEALED#";
  private static final String WINNERS = "WINNERS#";
  private static final Attribute<OrderId> ORDER =
      Attribute.text("order", OrderId::value, OrderId::new);
  private static final Attribute<PrizeId> PRIZE =
      Attribute.text("prize", PrizeId::value, PrizeId::new);
  private static final Attribute<Points> HONOUR =
      Attribute.whole("honour", Points::hundredths, Points::new);
  private static final Attribute<List<SealedOrder>> ORDERS =
      Attribute.list("orders", DrawItem::order, DrawItem::order);
  private static final Attribute<List<String>> WON = Attribute.texts("won");

  private DrawItem() {}

  /** The pages of the sealed list. */
  public static List<Item> sealed(RoundId round, List<SealedOrder> ascending) {
    List<Item> pages = new ArrayList<>();
    for (int start = 0; start < ascending.size(); start += PAGE) {
      Key key = new Key(RoundItem.partition(round), SEALED + page(start));
      List<SealedOrder> some = ascending.subList(start, Math.min(start + PAGE, ascending.size()));
      pages.add(Item.at(key, "sealed-orders").with(ORDERS, some));
    }
    return pages;
  }

  /** The pages of one prize's winners, lowest ticket first. */
  public static List<Item> winners(RoundId round, PrizeId prize, List<OrderId> winners) {
    List<Item> pages = new ArrayList<>();
    for (int start = 0; start < winners.size(); start += PAGE) {
      Key key = new Key(RoundItem.partition(round), WINNERS + prize.value() + "#" + page(start));
      List<OrderId> some = winners.subList(start, Math.min(start + PAGE, winners.size()));
      pages.add(
          Item.at(key, "winners")
              .with(PRIZE, prize)
              .with(WON, some.stream().map(OrderId::value).toList()));
    }
    return pages;
  }

  /** The sealed list of a round, ascending by order id. */
  public static List<SealedOrder> sealed(BankTable table, RoundId round) {
    List<SealedOrder> all = new ArrayList<>();
    table.each(
        Slice.prefix(RoundItem.partition(round), SEALED), page -> all.addAll(page.get(ORDERS)));
    return all;
  }

  /** The winners of a round by prize, lowest ticket first; a prize without any is left out. */
  public static Map<PrizeId, List<OrderId>> winners(BankTable table, RoundId round) {
    Map<PrizeId, List<OrderId>> all = new LinkedHashMap<>();
    table.each(
        Slice.prefix(RoundItem.partition(round), WINNERS),
        page ->
            page.get(WON).stream()
                .map(OrderId::new)
                .forEach(all.computeIfAbsent(page.get(PRIZE), _ -> new ArrayList<>())::add));
    return all;
  }

  private static String page(int start) {
    return "%06d".formatted(start / PAGE);
  }

  private static Map<String, AttributeValue> order(SealedOrder order) {
    return Fields.NONE
        .with(ORDER, order.order())
        .with(PRIZE, order.prize())
        .withAny(HONOUR, order.honour())
        .attributes();
  }

  private static SealedOrder order(Fields fields) {
    return new SealedOrder(fields.get(ORDER), fields.get(PRIZE), fields.find(HONOUR));
  }
}
