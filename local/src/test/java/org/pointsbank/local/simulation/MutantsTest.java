package org.pointsbank.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A bank with a deliberate error")
final class MutantsTest {
  private static final int SEEDS = 1_000;
  private static final List<Step> STEPS = Step.first(40);

  @Test
  void isFoundOutWhateverTheErrorIs() {
    TreeMap<Mutant, Long> alive = new TreeMap<>();
    try (SimulationRun run = new SimulationRun()) {
      for (Mutant mutant : Mutant.values()) {
        run.bank.become(mutant);
        Optional<Long> caught =
            LongStream.rangeClosed(1, SEEDS)
                .boxed()
                .filter(seed -> isFound(run, seed, mutant))
                .findFirst();
        System.out.printf("mutant %s: seed %s%n", mutant, caught);
        if (caught.isEmpty()) {
          alive.put(mutant, (long) SEEDS);
        }
      }
    }

    assertThat(Mutant.values()).hasSizeGreaterThan(20);
    assertThat(alive).isEmpty();
  }

  private static boolean isFound(SimulationRun run, long seed, Mutant mutant) {
    return run.wrong(seed, STEPS)
        .map(found -> String.valueOf(found.getMessage()).contains(mutant.proof()))
        .orElse(false);
  }

  @Test
  void isFoundOutByWhoeverBelievesNonsense() {
    try (SimulationRun run = new SimulationRun()) {
      run.bank.auditor.believeNonsense();

      assertThat(run.wrong(1, STEPS)).isPresent();
    }
  }
}
