package org.pointsbank.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.testkit.simulation.FaultPlan;
import org.pointsbank.testkit.simulation.Row;
import org.pointsbank.testkit.simulation.StreamAdversary;
import org.pointsbank.testkit.simulation.Tampering;
import org.pointsbank.testkit.simulation.Visit;

/** What chance brings together in few seeds: a quarter ends while somebody waits for an award. */
@DisplayName("A quarter that ends while hours wait for their award")
final class EvaluationProofsTest {
  @Test
  void isNotEvaluated() {
    try (SimulationRun run = new SimulationRun()) {
      Doors doors = waiting(run, Tampering.NONE);
      assertThatCode(doors::prove).doesNotThrowAnyException();
      assertThat(run.bank.tally.all()).containsEntry("tick done EVALUATIONS", 1L);
    }
  }

  @Test
  void givesAwayWhoeverEvaluatesItAllTheSame() {
    try (SimulationRun run = new SimulationRun()) {
      Doors doors = waiting(run, Misreads.emptied("CONFIRMED#.*"));
      assertThatThrownBy(doors::prove).hasMessageContaining("EVAL: awards wait");
    }
  }

  /** A tick of a bank with {@code error}, days behind the end of a quarter with such hours. */
  private static Doors waiting(SimulationRun run, Tampering error) {
    SimulatedBank bank = run.bank;
    Scene scene = run.scenes.getLast();
    bank.become(scene.items());
    bank.clock.set(scene.begins());
    Doors doors = new Doors(bank, new StreamAdversary());
    LocalDateTime start = World.day(scene.begins()).minusDays(1).atTime(9, 0);
    Row account = bank.auditor.world().accounts().getFirst();
    ask(doors, new HoursOps.Enter(account, "worker-chen", start, 60));
    Row record =
        bank.mirror.of("service-record").stream()
            .filter(each -> each.text("start").equals(start.toString()))
            .findFirst()
            .orElseThrow();
    ask(doors, new HoursOps.Review(record, "worker-lin", "confirm"));
    doors.prove();
    bank.clock.set(scene.begins().plus(Duration.ofDays(4)));
    bank.table.tamper(error);
    doors.tick(calm("tick"), Counter.EVALUATIONS, false).run();
    return doors;
  }

  private static void ask(Doors doors, Op op) {
    doors.errand(calm(op.name()), new Errand(op.name(), op, op.request())).run();
  }

  private static Visit calm(String name) {
    return new Visit(name, 0, FaultPlan.NONE);
  }
}
