package org.pointsbank.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.testkit.simulation.Fault;

/**
 * Thousands of histories in which everything goes wrong that can. A failure names its seed and the
 * fewest steps that still fail; {@code -Dsimulation.first=<seed> -Dsimulation.seeds=1} lives it
 * again.
 */
@DisplayName("Whatever goes wrong while people ask for whatever they want")
final class SimulationTest {
  private static final int TWICE = 20;

  @Test
  void noLineIsLostAndNothingIsDoneTwice() {
    Seeds.Outcome outcome = Seeds.OF_CI.live();

    System.out.printf(
        "simulated: %d seeds x %d operations, %d calls, %d faults, %d s%n",
        Seeds.OF_CI.count(),
        Seeds.OF_CI.steps(),
        outcome.tally().calls(),
        outcome.tally().faults(),
        outcome.took().toSeconds());
    assertThat(outcome.failures()).isEmpty();
    if (Seeds.OF_CI.count() >= 500) {
      assertThat(outcome.tally().missing(wanted())).as("what never happened").isEmpty();
      assertThat(outcome.tally().faults()).isGreaterThan(30L * Seeds.OF_CI.count());
    }
  }

  private static Set<String> wanted() {
    Set<String> wanted = new TreeSet<>(Sometimes.ALL);
    for (Fault fault : Fault.values()) {
      wanted.add("fault " + fault);
    }
    return wanted;
  }

  @Test
  void theSameSeedLivesTheSameHistory() {
    List<Step> steps = Step.first(40);
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    try (SimulationRun run = new SimulationRun();
        SimulationRun another = new SimulationRun()) {
      for (long seed = 1; seed <= TWICE; seed++) {
        first.add(run.live(seed, steps));
        second.add(another.live(seed, steps));
      }
    }

    assertThat(second).isEqualTo(first).doesNotHaveDuplicates();
  }
}
