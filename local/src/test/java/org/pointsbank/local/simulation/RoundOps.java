package org.pointsbank.local.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.pointsbank.table.Key;
import org.pointsbank.testkit.simulation.Mirror;
import org.pointsbank.testkit.simulation.Row;

/** Prizes are offered and ordered, rounds go on. */
final class RoundOps {
  private static final String ROUND = "POST /communities/{community}/rounds/{round}";
  private static final Set<String> PLACEABLE = Set.of("", "dropped", "lost");
  private static final int MOST_ORDERS = 5;

  private RoundOps() {}

  /** An order of one piece. */
  record Place(Row prize, Row account, String subject) implements Op {
    @Override
    public Request request() {
      String body =
          "{\"prize\":\"%s\",\"colour\":\"%s\"}".formatted(prizeId(prize), account.text("colour"));
      return new Request(
          Counter.ROUNDS,
          ROUND + "/people/{person}/orders",
          path(prize.text("pk"), Map.of("person", account.text("person"))),
          subject,
          body);
    }

    @Override
    public Verdict verdict(World world, Instant now) {
      Row round = world.round(prize.text("pk")).orElseThrow();
      Row piece = world.find(prize.key()).orElseThrow();
      Row payer = world.find(account.key()).orElseThrow();
      List<Row> orders = Orders.of(world, prize.text("pk"), account.text("person"));
      String phase = World.phase(round, now);
      boolean open = phase.equals("ordering") || phase.equals("pick-up");
      long available = payer.number("spendable") - Plain.heldBy(payer);
      return new Verdict.Against()
          .when(!open, "WRONG_PHASE")
          .when(!PLACEABLE.contains(Orders.state(orders, prizeId(prize))), "ORDER_EXISTS")
          .when(Orders.open(orders) >= MOST_ORDERS, "TOO_MANY_ORDERS")
          .when(phase.equals("pick-up") && piece.number("left") < 1, "OUT_OF_STOCK")
          .when(available < piece.number("price"), "TOO_FEW_POINTS")
          .verdict();
    }

    @Override
    public boolean isDoneBy(Mirror.Change change, World before) {
      String state = Orders.state(change.after().rows("orders"), prizeId(prize));
      return change.after().kind().equals("orders")
          && change.after().text("sk").endsWith(account.text("person"))
          && (state.equals("placed") || state.equals("allocated"));
    }

    /** Another account of the community wants the same piece. */
    @Override
    public Optional<Op> rival(World world, RandomGenerator chance) {
      List<Row> others =
          world.accounts().stream()
              .filter(other -> other.text("community").equals(account.text("community")))
              .filter(other -> !other.text("person").equals(account.text("person")))
              .toList();
      return others.isEmpty()
          ? Optional.empty()
          : Optional.of(new Place(prize, Picked.one(others, chance), "worker-chen"));
    }
  }

  /** The next phase of a round, by a worker's word. */
  record Advance(Row round, String phase) implements Op {
    @Override
    public Request request() {
      String body = "{\"phase\":\"%s\",\"reason\":\"simulated\"}".formatted(phase);
      return new Request(
          Counter.ROUNDS, ROUND + "/advance", path(round.text("pk"), Map.of()), "worker-lin", body);
    }

    @Override
    public Verdict verdict(World world, Instant now) {
      Row found = world.find(round.key()).orElseThrow();
      return new Verdict.Against()
          .when(!found.text("phase").equals(phase) || phase.equals("closed"), "WRONG_PHASE")
          .verdict();
    }

    @Override
    public boolean isDoneBy(Mirror.Change change, World before) {
      return change.after().kind().equals("round") || change.after().kind().equals("idempotency");
    }

    @Override
    public boolean goesOn(List<Mirror.Change> changes) {
      return true;
    }

    /** The word that a due phase ends says what happens anyway. */
    @Override
    public Set<String> late() {
      return Set.of("WRONG_PHASE");
    }
  }

  /** A prize comes into stock. */
  record Offer(Row round, String called, long price, long stock) implements Op {
    @Override
    public Request request() {
      String body =
          "{\"kind\":\"GOODS\",\"name\":\"%s\",\"price\":%d,\"stock\":%d}"
              .formatted(called, price, stock);
      return new Request(
          Counter.ROUNDS, ROUND + "/prizes", path(round.text("pk"), Map.of()), "worker-chen", body);
    }

    @Override
    public Verdict verdict(World world, Instant now) {
      Row found = world.find(round.key()).orElseThrow();
      boolean exists =
          world.all("prize").stream()
              .filter(prize -> prize.text("pk").equals(round.text("pk")))
              .anyMatch(prize -> prize.text("name").equals(called));
      return new Verdict.Against()
          .when(!found.text("phase").equals("announced"), "WRONG_PHASE")
          .when(exists, "PRIZE_EXISTS")
          .verdict();
    }

    @Override
    public boolean isDoneBy(Mirror.Change change, World before) {
      return change.after().kind().equals("prize")
          && change.before().isEmpty()
          && change.after().number("stock") == stock
          && change.after().number("left") == stock;
    }
  }

  static String prizeId(Row prize) {
    return prize.text("sk").substring("PRIZE#".length());
  }

  /** The path of the round that lies under {@code pk}, and more. */
  static Map<String, String> path(String pk, Map<String, String> more) {
    List<String> parts = List.of(pk.split("#", -1));
    Map<String, String> path = new java.util.HashMap<>(more);
    path.put("community", parts.get(1));
    path.put("round", parts.get(2));
    return path;
  }

  /** Where a round's orders of one person lie. */
  static Key sheet(String pk, String person) {
    return new Key(pk, "ORDERS#" + person);
  }
}
