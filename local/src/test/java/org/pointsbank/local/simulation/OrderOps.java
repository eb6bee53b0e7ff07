package org.pointsbank.local.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.pointsbank.testkit.simulation.Mirror;
import org.pointsbank.testkit.simulation.Row;

/** Orders are dropped, or their prizes handed over. */
final class OrderOps {
  private static final String ORDER =
      "POST /communities/{community}/rounds/{round}/people/{person}/orders/{order}";
  private static final long MOST_TRIES = 5;
  private static final Set<String> OPEN = Set.of("placed", "allocated");

  private OrderOps() {}

  /** An order on its sheet. */
  record At(Row sheet, Row order) {
    String person() {
      return sheet.text("sk").substring("ORDERS#".length());
    }

    String community() {
      return List.of(sheet.text("pk").split("#", -1)).get(1);
    }

    Map<String, String> path() {
      return RoundOps.path(sheet.text("pk"), Map.of("person", person(), "order", order.text("id")));
    }

    Row now(World world) {
      Row found = world.find(sheet.key()).orElseThrow();
      return Orders.byId(found.rows("orders"), order.text("id"));
    }

    String phase(World world, Instant now) {
      return World.phase(world.round(sheet.text("pk")).orElseThrow(), now);
    }

    boolean isIn(Row after, String state) {
      return after.key().equals(sheet.key())
          && Orders.byId(after.rows("orders"), order.text("id")).text("is").equals(state);
    }
  }

  /** An order is taken back. */
  record Drop(At at, String subject) implements Op {
    @Override
    public Request request() {
      return new Request(Counter.ROUNDS, ORDER + "/drop", at.path(), subject, "{}");
    }

    @Override
    public Verdict verdict(World world, Instant now) {
      String phase = at.phase(world, now);
      return new Verdict.Against()
          .when(!phase.equals("ordering") && !phase.equals("pick-up"), "WRONG_PHASE")
          .when(!OPEN.contains(at.now(world).text("is")), "WRONG_STATE")
          .verdict();
    }

    @Override
    public boolean isDoneBy(Mirror.Change change, World before) {
      return at.isIn(change.after(), "dropped");
    }

    @Override
    public Set<String> late() {
      return Set.of("WRONG_PHASE");
    }
  }

  /** A prize is handed over against a code. */
  record PickUp(At at, String subject, String code) implements Op {
    @Override
    public Request request() {
      String body = "{\"code\":\"%s\"}".formatted(code);
      return new Request(Counter.ROUNDS, ORDER + "/pick-up", at.path(), subject, body);
    }

    @Override
    public Verdict verdict(World world, Instant now) {
      Row order = at.now(world);
      boolean locked = order.number("tries") >= MOST_TRIES;
      String by = World.WORKERS.getOrDefault(subject, "");
      return new Verdict.Against()
          .when(!at.phase(world, now).equals("pick-up"), "WRONG_PHASE")
          .when(!order.text("is").equals("allocated"), "WRONG_STATE")
          .when(order.text("by").equals(by), "OWN_FAVOUR")
          .when(locked, "CODE_LOCKED")
          .when(!locked && !order.text("code").equals(code), "WRONG_CODE")
          .verdict();
    }

    @Override
    public boolean isDoneBy(Mirror.Change change, World before) {
      return at.isIn(change.after(), "handed-over");
    }

    @Override
    public Set<String> late() {
      return Set.of("WRONG_PHASE");
    }
  }

  private static List<At> all(World world) {
    List<At> all = new ArrayList<>();
    for (Row sheet : world.all("orders")) {
      sheet.rows("orders").forEach(order -> all.add(new At(sheet, order)));
    }
    return all;
  }

  private static Optional<At> pick(World world, RandomGenerator chance, Set<String> states) {
    List<At> all = all(world);
    List<At> fit = all.stream().filter(at -> states.contains(at.order().text("is"))).toList();
    List<At> candidates = fit.isEmpty() || chance.nextInt(8) == 0 ? all : fit;
    return candidates.isEmpty() ? Optional.empty() : Optional.of(Picked.one(candidates, chance));
  }

  static Optional<Op> drop(World world, RandomGenerator chance) {
    boolean own = chance.nextInt(3) > 0;
    return pick(world, chance, OPEN)
        .map(at -> new Drop(at, own ? World.PEOPLE.getOrDefault(at.person(), "") : "worker-chen"));
  }

  static Optional<Op> pickUp(World world, RandomGenerator chance) {
    boolean right = chance.nextInt(6) > 0;
    String usual = chance.nextInt(10) == 0 ? "worker-chen" : "worker-gao";
    return pick(world, chance, Set.of("allocated"))
        .map(at ->
            new PickUp(
                at, World.worker(at.community(), usual, chance), right ? code(at) : "wrong"));
  }

  private static String code(At at) {
    return at.order().has("code") ? at.order().text("code") : "000000";
  }
}
