package org.pointsbank.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Held;
import org.pointsbank.domain.Lots;
import org.pointsbank.domain.Points;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How points by half-year lie inside an account's head and an order; short names: 1 KB. */
final class LotFields {
  private static final Attribute<String> HALVES = Attribute.text("h");
  private static final Attribute<Points> SPENDABLE =
      Attribute.whole("s", Points::hundredths, Points::new);
  private static final Attribute<Points> OF_IT_HELD =
      Attribute.whole("h", Points::hundredths, Points::new);

  private LotFields() {}

  static Map<String, Lots.Lot> named(Lots lots) {
    Map<String, Lots.Lot> named = new HashMap<>();
    lots.lots().forEach((half, lot) -> named.put(half.toString(), lot));
    return named;
  }

  static Lots lots(Map<String, Lots.Lot> named) {
    Map<HalfYear, Lots.Lot> lots = new HashMap<>();
    named.forEach((half, lot) -> lots.put(HalfYear.parse(half), lot));
    return new Lots(lots);
  }

  static Map<String, AttributeValue> write(Lots.Lot lot) {
    return Fields.NONE
        .with(SPENDABLE, lot.spendable())
        .withAny(OF_IT_HELD, Optional.of(lot.held()).filter(held -> !held.equals(Points.NONE)))
        .attributes();
  }

  static Lots.Lot read(Fields fields) {
    return new Lots.Lot(fields.get(SPENDABLE), fields.find(OF_IT_HELD).orElse(Points.NONE));
  }

  /**
   * What an order holds of its account: {@code 2026-H1}, where that is the price, or {@code
   * 2026-H1:150 2026-H2:25}.
   */
  static Fields withHeld(Fields order, Held held, Points price) {
    if (held.equals(Held.NONE)) {
      return order;
    }
    if (held.lots().size() == 1 && held.points().equals(price)) {
      return order.with(HALVES, held.lots().keySet().iterator().next().toString());
    }
    return order.with(
        HALVES,
        new TreeMap<>(held.lots())
            .entrySet().stream()
                .map(lot -> lot.getKey() + ":" + lot.getValue().hundredths())
                .collect(Collectors.joining(" ")));
  }

  static Held held(Fields order, Points price) {
    return order
        .find(HALVES)
        .map(text ->
            new Held(
                Stream.of(text.split(" ", -1))
                    .map(part -> List.of(part.split(":", -1)))
                    .collect(
                        Collectors.toMap(
                            part -> HalfYear.parse(part.getFirst()), part -> points(part, price)))))
        .orElse(Held.NONE);
  }

  private static Points points(List<String> part, Points price) {
    return part.size() == 1 ? price : new Points(Long.parseLong(part.getLast()));
  }
}
