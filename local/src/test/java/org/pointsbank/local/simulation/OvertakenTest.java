package org.pointsbank.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.simulation.FaultPlan;
import org.pointsbank.testkit.simulation.Row;
import org.pointsbank.testkit.simulation.Visit;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** What the seeds have found: somebody is overtaken between reading an order and its account. */
@DisplayName("Whoever is overtaken between two reads")
final class OvertakenTest {
  private static final int PICK_UP = 2;

  @Test
  void isToldThatThePieceIsHandedOverAlready() {
    try (SimulationRun run = new SimulationRun()) {
      OrderOps.PickUp pickUp = waiting(run, "worker-gao");

      Said late = overtaken(run, pickUp.request(), pickUp.request());

      assertThat(late.stored()).isEqualTo("WRONG_STATE");
    }
  }

  @Test
  void isToldThatTheOrderIsDroppedAlready() {
    try (SimulationRun run = new SimulationRun()) {
      OrderOps.PickUp pickUp = waiting(run, "worker-gao");
      Request drop = new OrderOps.Drop(pickUp.at(), "worker-chen").request();

      Said late = overtaken(run, drop, pickUp.request());

      assertThat(late.stored()).isEqualTo("WRONG_STATE");
    }
  }

  @Test
  void closesTheRoundAllTheSame() {
    try (SimulationRun run = new SimulationRun()) {
      OrderOps.PickUp pickUp = waiting(run, "worker-gao");
      Row round = run.bank.auditor.world().round(pickUp.at().sheet().text("pk")).orElseThrow();
      Request close = new RoundOps.Advance(round, "pick-up").request();

      Said closed = overtaken(run, close, pickUp.request());

      assertThat(closed.status()).isEqualTo(200);
      assertThat(run.bank.mirror.find(round.key()).orElseThrow().text("phase")).isEqualTo("closed");
    }
  }

  /** A piece that waits for somebody, in a bank that nobody watches. */
  private static OrderOps.PickUp waiting(SimulationRun run, String worker) {
    run.bank.become(run.scenes.get(PICK_UP).items());
    run.bank.clock.set(run.scenes.get(PICK_UP).begins());
    run.bank.auditor.leave();
    for (Row sheet : run.bank.mirror.of("orders")) {
      for (Row order : sheet.rows("orders")) {
        if (order.text("is").equals("allocated")) {
          OrderOps.At at = new OrderOps.At(sheet, order);
          return new OrderOps.PickUp(at, worker, order.text("code"));
        }
      }
    }
    throw new AssertionError("nothing waits");
  }

  /** Asks for {@code late}, and lets {@code first} happen right before its account is read. */
  private static Said overtaken(SimulationRun run, Request late, Request first) {
    AtomicBoolean happened = new AtomicBoolean();
    Predicate<DynamoDbRequest> account =
        request ->
            request instanceof GetItemRequest get
                && new Row(get.key()).text("pk").endsWith("#ACCOUNTS");
    run.bank.table.tamper((request, table) -> {
      if (account.test(request) && happened.compareAndSet(false, true)) {
        var _ = ask(run, "first", first);
      }
      return table.ask(request);
    });
    Said said = ask(run, "late", late);
    assertThat(happened).isTrue();
    return said;
  }

  private static Said ask(SimulationRun run, String key, Request request) {
    Played played =
        run.bank.play(request.counter(), request.event(key), new Visit(key, 0, FaultPlan.NONE));
    return Said.of(played);
  }
}
