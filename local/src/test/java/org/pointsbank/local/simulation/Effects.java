package org.pointsbank.local.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pointsbank.table.Key;
import org.pointsbank.testkit.simulation.Mirror;
import org.pointsbank.testkit.simulation.Row;

/** What a transaction must do to accounts, told by what it does to records, vouchers and orders. */
final class Effects {
  private static final Set<String> LIVE = Set.of("placed", "allocated");
  private static final Set<String> EDGES =
      Set.of(
          ">placed",
          ">allocated",
          "dropped>placed",
          "dropped>allocated",
          "lost>placed",
          "lost>allocated",
          "placed>allocated",
          "placed>lost",
          "placed>dropped",
          "allocated>dropped",
          "allocated>returned",
          "allocated>handed-over");

  private final World before;
  private final List<Effect> all = new ArrayList<>();

  /** What happens to one account. */
  record Effect(Key account, UnaryOperator<Plain> done) {}

  private Effects(World before) {
    this.before = before;
  }

  static List<Effect> of(List<Mirror.Change> changes, World before) {
    Effects effects = new Effects(before);
    changes.forEach(effects::of);
    return effects.all;
  }

  private void of(Mirror.Change change) {
    switch (change.after().kind()) {
      case "service-record" -> record(change);
      case "voucher" -> voucher(change);
      case "orders" -> orders(change);
      case "line" -> line(change.after());
      default -> {}
    }
  }

  private void record(Mirror.Change change) {
    Row record = change.after();
    String from = change.before().map(row -> row.text("state")).orElse("");
    if (record.text("state").equals("awarded") && !from.equals("awarded")) {
      must(from.equals("confirmed"), "awarded from " + from + ": " + record.key());
      Key account =
          World.accountKey(
              record.text("community"),
              World.colour(record.text("capacity")),
              record.text("person"));
      all.add(new Effect(account, plain -> plain.given(Money.served(record))));
    }
  }

  private void voucher(Mirror.Change change) {
    Row voucher = change.after();
    String from = change.before().map(row -> row.text("state")).orElse("");
    if (voucher.text("state").equals("posted")) {
      must(from.isEmpty() || from.equals("waiting"), "posted from " + from);
      Money money = Money.of(voucher, before);
      all.add(new Effect(World.accountOf(voucher.text("pk")), plain -> plain.given(money)));
    }
  }

  private void orders(Mirror.Change change) {
    List<Row> was = change.before().map(row -> row.rows("orders")).orElse(List.of());
    List<Row> is = change.after().rows("orders");
    must(is.size() >= was.size(), "an order is gone: " + change.after().key());
    for (Row order : is) {
      Optional<Row> earlier =
          was.stream().filter(each -> each.text("id").equals(order.text("id"))).findFirst();
      String from = earlier.map(row -> row.text("is")).orElse("");
      order(change.after(), order, from);
    }
  }

  private void order(Row sheet, Row order, String from) {
    String to = order.text("is");
    if (from.equals(to)) {
      return;
    }
    must(EDGES.contains(from + ">" + to), "order goes from " + from + " to " + to);
    String community = List.of(sheet.text("pk").split("#", -1)).get(1);
    String person = sheet.text("sk").substring("ORDERS#".length());
    Key account = World.accountKey(community, order.text("c"), person);
    long price = order.number("p");
    if (to.equals("handed-over")) {
      all.add(new Effect(account, plain -> plain.spent(price)));
    } else if (LIVE.contains(from) != LIVE.contains(to)) {
      long more = LIVE.contains(to) ? price : -price;
      all.add(new Effect(account, plain -> plain.holding(more)));
    }
  }

  /** Lines that no document stands for. */
  private void line(Row line) {
    Key account = World.accountOf(line.text("pk"));
    switch (line.text("origin")) {
      case "expired" -> {
        must(line.number("spendable") < 0, "nothing expires: " + line.key());
        all.add(new Effect(account, plain -> plain.told(line)));
      }
      case "moved-out", "ended" -> all.add(new Effect(account, plain -> emptied(plain, line)));
      case "moved-in" -> all.add(new Effect(account, plain -> plain.told(line)));
      default -> {}
    }
  }

  private static Plain emptied(Plain plain, Row line) {
    Plain after = plain.told(line);
    must(after.spendable() == plain.held() && after.owed() == 0, "not all leaves: " + line.key());
    return after;
  }

  static void must(boolean holds, String otherwise) {
    if (!holds) {
      throw new Violation(otherwise);
    }
  }
}
