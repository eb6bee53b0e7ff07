package org.pointsbank.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.simulation.FaultPlan;
import org.pointsbank.testkit.simulation.Row;
import org.pointsbank.testkit.simulation.StreamAdversary;
import org.pointsbank.testkit.simulation.Tampering;
import org.pointsbank.testkit.simulation.Visit;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** What the seeds have found: somebody is overtaken between two calls to the table. */
@DisplayName("Whoever is overtaken between two calls")
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

  @Test
  void isToldThatTheRecordIsWithdrawnAlready() {
    try (SimulationRun run = new SimulationRun()) {
      begin(run);
      Row record = entered(run);
      LocalDateTime longer = LocalDateTime.parse(record.text("end")).plusMinutes(15);

      Said late =
          overtaken(
              run,
              new CorrectOps.Ask(record, longer).request(),
              new HoursOps.Review(record, "worker-chen", "withdraw").request(),
              TransactWriteItemsRequest.class::isInstance);

      assertThat(late.stored()).isEqualTo("WRONG_STATE");
    }
  }

  /** Between whichever two calls it happens: nobody may rely on what was read before. */
  @Test
  void isToldThatTheLineIsTakenBackAlready() {
    try (SimulationRun run = new SimulationRun()) {
      int calls = calls(run, served(run));

      for (int before = 0; before < calls; before++) {
        Request reverse = served(run);
        Said late = overtaken(run, reverse, reverse, nth(before));
        assertThat(late.stored()).as("before call %d", before).isEqualTo("LINE_REVERSED");
      }
    }
  }

  /** A bank in which somebody's hours just became points: the taking back of that line. */
  private static Request served(SimulationRun run) {
    begin(run);
    Row record = entered(run);
    Request confirm = new HoursOps.Review(record, "worker-lin", "confirm").request();
    assertThat(ask(run, "confirm", confirm).status()).isEqualTo(200);
    String told =
        StreamAdversary.event(List.of(new StreamAdversary.Told(record.key(), record.kind(), 1)));
    byte[] event = told.getBytes(StandardCharsets.UTF_8);
    var _ = run.bank.play(Counter.AWARDS, event, new Visit("told", 0, FaultPlan.NONE));
    Row awarded = run.bank.mirror.find(record.key()).orElseThrow();
    return new PointsOps.Reverse(blue(run), awarded.number("line")).request();
  }

  /** How often {@code request} calls the table. */
  private static int calls(SimulationRun run, Request request) {
    AtomicInteger calls = new AtomicInteger();
    run.bank.table.tamper((each, table) -> {
      var _ = calls.incrementAndGet();
      return table.ask(each);
    });
    assertThat(ask(run, "alone", request).status()).isEqualTo(201);
    return calls.get();
  }

  /** The call after {@code before} others, whichever it is. */
  private static Predicate<DynamoDbRequest> nth(int before) {
    AtomicInteger seen = new AtomicInteger();
    return _ -> seen.getAndIncrement() == before;
  }

  private static Row entered(SimulationRun run) {
    LocalDateTime start = World.day(run.bank.clock.instant()).minusDays(1).atTime(9, 0);
    Request enter = new HoursOps.Enter(blue(run), "worker-chen", start, 60).request();
    assertThat(ask(run, "enter", enter).status()).isEqualTo(201);
    return run.bank.mirror.of("service-record").stream()
        .filter(each -> each.text("start").equals(start.toString()))
        .findFirst()
        .orElseThrow();
  }

  private static Row blue(SimulationRun run) {
    return run.bank.auditor.world().accounts().stream()
        .filter(each -> each.text("colour").equals("BLUE"))
        .findFirst()
        .orElseThrow();
  }

  private static void begin(SimulationRun run) {
    run.bank.become(run.scenes.get(PICK_UP).items());
    run.bank.clock.set(run.scenes.get(PICK_UP).begins());
    run.bank.auditor.leave();
    run.bank.table.tamper(Tampering.NONE);
  }

  /** A piece that waits for somebody, in a bank that nobody watches. */
  private static OrderOps.PickUp waiting(SimulationRun run, String worker) {
    begin(run);
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
    return overtaken(
        run,
        late,
        first,
        request ->
            request instanceof GetItemRequest get
                && new Row(get.key()).text("pk").endsWith("#ACCOUNTS"));
  }

  /** Asks for {@code late}, and lets {@code first} happen right before {@code call} of it. */
  private static Said overtaken(
      SimulationRun run, Request late, Request first, Predicate<DynamoDbRequest> call) {
    AtomicBoolean happened = new AtomicBoolean();
    run.bank.table.tamper((request, table) -> {
      if (call.test(request) && happened.compareAndSet(false, true)) {
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
