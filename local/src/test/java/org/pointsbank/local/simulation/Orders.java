package org.pointsbank.local.simulation;

import java.util.List;
import java.util.Set;
import org.pointsbank.testkit.simulation.Row;

/** The orders on a person's sheet. */
final class Orders {
  private static final Set<String> OPEN = Set.of("placed", "allocated");

  private Orders() {}

  static List<Row> of(World world, String round, String person) {
    return world
        .find(RoundOps.sheet(round, person))
        .map(sheet -> sheet.rows("orders"))
        .orElse(List.of());
  }

  /** The state of the order of {@code prize}; empty if there is none. */
  static String state(List<Row> orders, String prize) {
    return orders.stream()
        .filter(order -> order.text("of").equals(prize))
        .map(order -> order.text("is"))
        .findFirst()
        .orElse("");
  }

  static long open(List<Row> orders) {
    return orders.stream().filter(order -> OPEN.contains(order.text("is"))).count();
  }

  /** The order with {@code id}. */
  static Row byId(List<Row> orders, String id) {
    return orders.stream().filter(order -> order.text("id").equals(id)).findFirst().orElseThrow();
  }
}
