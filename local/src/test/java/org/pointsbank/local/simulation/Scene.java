package org.pointsbank.local.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.EvaluationRules;
import org.pointsbank.domain.Expiry;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.TieRule;
import org.pointsbank.table.RuleBookItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.AmendedRules;
import org.pointsbank.testkit.DefaultRules;
import org.pointsbank.testkit.SmallDistrict;
import org.pointsbank.testkit.simulation.FaultPlan;
import org.pointsbank.testkit.simulation.Row;
import org.pointsbank.testkit.simulation.Visit;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where a history begins: volunteers with points, and a round with prizes, of which one is short.
 *
 * @param begins the moment
 * @param items what lies in the table
 */
record Scene(Instant begins, List<Map<String, AttributeValue>> items) {
  /** The one piece that nobody orders before the draw. */
  private static final String LEFT_OVER = "tea";

  private static final long OTHER_IDS = Long.MIN_VALUE;
  private static final Instant ANNOUNCED = Instant.parse("2026-11-20T01:00:00Z");
  private static final Instant ORDERING = Instant.parse("2026-12-02T01:00:00Z");
  private static final Instant PICK_UP = Instant.parse("2026-12-09T01:00:00Z");
  private static final Instant NEXT_ANNOUNCED = Instant.parse("2027-05-20T01:00:00Z");
  private static final Instant NEXT_ORDERING = Instant.parse("2027-06-02T01:00:00Z");
  private static final Instant NEXT_PICK_UP = Instant.parse("2027-06-09T01:00:00Z");
  private static final Instant EXPIRING = Instant.parse("2027-06-29T01:00:00Z");

  /** Rounds announced, in ordering and in pick-up; and points that are about to expire. */
  static List<Scene> all(SimulatedBank bank) {
    bank.become(List.of());
    bank.auditor.leave();
    bank.chance.become(OTHER_IDS);
    SmallDistrict.seed(bank.engine().bank());
    bank.mirror.become(bank.engine().everything());
    bank.clock.set(ANNOUNCED);
    World world = bank.auditor.world();
    for (int line = 0; line < 2; line++) {
      for (Row account : world.accounts()) {
        Money money = new Money(0, 900, 900);
        ask(bank, new PointsOps.Write(account, "AWARD", money, World.day(ANNOUNCED)).request());
      }
    }
    tick(bank);
    Row round = world.all("round").getFirst();
    ask(bank, new RoundOps.Offer(round, "umbrella", 500, 1).request());
    ask(bank, new RoundOps.Offer(round, "rice", 300, 2).request());
    ask(bank, new RoundOps.Offer(round, LEFT_OVER, 200, 1).request());
    Scene announced = scene(bank);
    bank.clock.set(ORDERING);
    tick(bank);
    Scene ordering = scene(bank);
    order(bank);
    bank.clock.set(PICK_UP);
    tick(bank);
    Scene pickUp = scene(bank);
    return List.of(announced, ordering, pickUp, expiring(bank));
  }

  /** Half a year later, when points are about to expire, and orders hold some of them. */
  private static Scene expiring(SimulatedBank bank) {
    RuleBook old = DefaultRules.book();
    RuleBook book =
        AmendedRules.of(old)
            .from(old.version() + 1, LocalDate.of(2027, 1, 1))
            .expiry(new Expiry.After(1, 30))
            .evaluation(
                new EvaluationRules(
                    Measure.WEIGHTED,
                    TieRule.MINUTES,
                    Map.of(
                        Head.PARTICIPATION,
                        130L,
                        Head.DUTY,
                        75L,
                        Head.ROLE,
                        100L,
                        Head.RESULTS,
                        0L),
                    Optional.of(1L),
                    2))
            .book();
    Written _ =
        bank.engine()
            .bank()
            .write(Transaction.EMPTY.create(RuleBookItem.write(SmallDistrict.DISTRICT, book)));
    bank.mirror.become(bank.engine().everything());
    bank.clock.set(NEXT_ANNOUNCED);
    tick(bank);
    Row round =
        bank.mirror.of("round").stream()
            .filter(each -> each.text("phase").equals("announced"))
            .findFirst()
            .orElseThrow();
    ask(bank, new RoundOps.Offer(round, "umbrella", 400, 2).request());
    ask(bank, new RoundOps.Offer(round, "oil", 250, 3).request());
    ask(bank, new RoundOps.Offer(round, LEFT_OVER, 150, 1).request());
    bank.clock.set(NEXT_ORDERING);
    tick(bank);
    order(bank);
    bank.clock.set(NEXT_PICK_UP);
    tick(bank);
    bank.clock.set(EXPIRING);
    return scene(bank);
  }

  private static void order(SimulatedBank bank) {
    World world = bank.auditor.world();
    for (Row prize : world.all("prize")) {
      for (Row account : world.accounts()) {
        boolean here = prize.text("pk").contains(account.text("community"));
        if (here && !prize.text("name").equals(LEFT_OVER)) {
          ask(bank, new RoundOps.Place(prize, account, "worker-chen").request());
        }
      }
    }
  }

  private static void ask(SimulatedBank bank, Request request) {
    String key = "scene-" + bank.mirror.of("idempotency").size();
    var _ = bank.play(request.counter(), request.event(key), calm());
  }

  private static void tick(SimulatedBank bank) {
    for (Counter counter : Counter.values()) {
      var _ = bank.play(counter, Ticks.HOURLY, calm());
    }
  }

  private static Visit calm() {
    return new Visit("scene", 0, FaultPlan.NONE);
  }

  private static Scene scene(SimulatedBank bank) {
    return new Scene(bank.clock.instant(), bank.engine().everything());
  }
}
