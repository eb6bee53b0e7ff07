package org.pointsbank.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.testkit.simulation.FaultPlan;

/**
 * The same histories with the real SDK between the functions and the table, which sends again by
 * itself what it takes for lost. Every build lives through 100 seeds of few operations each; before
 * a release {@code -Dwire.steps=40}.
 */
@DisplayName("Whatever is lost on the way between the SDK and the table")
final class WireTest {
  private static final int SEEDS = Integer.getInteger("wire.seeds", 100);
  private static final int STEPS = Integer.getInteger("wire.steps", 8);

  @Test
  void noLineIsLostAndNothingIsDoneTwice() {
    long start = System.nanoTime();
    Map<WireFault, Integer> seen = FaultyWire.tally();
    SplittableRandom chance = new SplittableRandom(SEEDS);
    List<Step> steps = Step.first(STEPS);
    try (SimulationRun run =
        new SimulationRun(
            table -> () -> WireGround.start(table, chance.split(), seen), _ -> FaultPlan.CRASHES)) {
      for (long seed = 1; seed <= SEEDS; seed++) {
        String hash = run.live(seed, steps);
        assertThat(hash).isNotEmpty();
      }
      System.out.printf(
          "on the wire: %d seeds x %d operations, %d calls, %s, %d s%n",
          SEEDS, STEPS, run.bank.tally.calls(), seen, (System.nanoTime() - start) / 1_000_000_000);
    }
    assertThat(seen.keySet()).containsExactly(WireFault.values());
  }
}
