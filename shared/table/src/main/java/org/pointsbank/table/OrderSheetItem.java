package org.pointsbank.table;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.domain.round.Standing;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How the orders of a person in a round lie in the table: {@code ROUND#<c>#<half> |
 * ORDERS#<person>}. Five open orders stay below 1 KB, whoever placed them, while each is paid from
 * one half-year: one write unit.
 */
public final class OrderSheetItem {
  private static final Attribute<OrderId> ORDER =
      Attribute.text("id", OrderId::value, OrderId::new);
  private static final Attribute<PrizeId> PRIZE =
      Attribute.text("of", PrizeId::value, PrizeId::new);
  private static final Attribute<Colour> COLOUR =
      Attribute.text("c", Colour::name, Colour::valueOf);
  private static final Attribute<Points> PRICE =
      Attribute.whole("p", Points::hundredths, Points::new);
  private static final Attribute<Instant> PLACED_AT =
      Attribute.whole("at", Instant::toEpochMilli, Instant::ofEpochMilli);
  private static final Attribute<PersonId> ACTED_FOR =
      Attribute.text("by", PersonId::value, PersonId::new);
  private static final Attribute<Standing> STANDING =
      Attribute.text("q", OrderSheetItem::text, OrderSheetItem::standing);
  private static final Attribute<List<Order>> ORDERS =
      Attribute.list("orders", OrderSheetItem::order, OrderSheetItem::order);
  private static final String PREFIX = "ORDERS#";

  private OrderSheetItem() {}

  /** Where the orders of a person in a round lie. */
  public static Key keyOf(RoundId round, PersonId person) {
    return new Key(RoundItem.partition(round), PREFIX + person.value());
  }

  /** The orders of everybody in a round, person by person. */
  public static Slice of(RoundId round) {
    return Slice.prefix(RoundItem.partition(round), PREFIX);
  }

  /** The orders as an item. */
  public static Item write(OrderSheet sheet) {
    return Item.at(keyOf(sheet.round(), sheet.person()), "orders")
        .with(ORDERS, sheet.orders())
        .with(Item.VERSION, sheet.version());
  }

  /** The item as orders. */
  public static OrderSheet read(Item item) {
    return new OrderSheet(
        RoundItem.roundOf(item.key()),
        new PersonId(item.key().sk().substring(PREFIX.length())),
        item.get(ORDERS),
        item.version());
  }

  /** The item as orders; no item is a person without orders. */
  public static OrderSheet read(RoundId round, PersonId person, Optional<Item> item) {
    return item.map(OrderSheetItem::read).orElseGet(() -> OrderSheet.empty(round, person));
  }

  /** Writes the orders over the ones they were made of by one step, or as the first. */
  public static Transaction save(OrderSheet sheet) {
    return sheet.version() == 1
        ? Transaction.EMPTY.create(write(sheet))
        : Transaction.EMPTY.replace(write(sheet), sheet.version() - 1);
  }

  private static Map<String, AttributeValue> order(Order order) {
    Fields fields =
        Fields.NONE
            .with(ORDER, order.id())
            .with(PRIZE, order.prize())
            .with(COLOUR, order.colour())
            .with(PRICE, order.price())
            .with(PLACED_AT, order.placedAt())
            .withAny(ACTED_FOR, order.actedFor())
            .withAny(STANDING, order.standing());
    Fields holding = LotFields.withHeld(fields, order.held(), order.price());
    return OrderStateFields.write(holding, order.state()).attributes();
  }

  private static Order order(Fields fields) {
    return new Order(
        fields.get(ORDER),
        fields.get(PRIZE),
        fields.get(COLOUR),
        fields.get(PRICE),
        LotFields.held(fields, fields.get(PRICE)),
        fields.get(PLACED_AT),
        fields.find(ACTED_FOR),
        fields.find(STANDING),
        OrderStateFields.read(fields));
  }

  /** Minutes and hundredths of honour: {@code 480 650}. */
  private static String text(Standing standing) {
    return standing.minutes() + " " + standing.honour().hundredths();
  }

  private static Standing standing(String text) {
    List<String> parts = List.of(text.split(" ", -1));
    return new Standing(
        Long.parseLong(parts.getFirst()), new Points(Long.parseLong(parts.getLast())));
  }
}
