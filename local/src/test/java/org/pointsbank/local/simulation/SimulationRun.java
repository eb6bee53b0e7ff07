package org.pointsbank.local.simulation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.pointsbank.testkit.simulation.FaultPlan;
import org.pointsbank.testkit.simulation.FaultyTable;
import org.pointsbank.testkit.simulation.Ground;
import org.pointsbank.testkit.simulation.Shrinker;

/** Lives through the histories of many seeds in one bank. */
final class SimulationRun implements AutoCloseable {
  final SimulatedBank bank;
  final List<Scene> scenes;
  private final LongFunction<FaultPlan> plans;

  /** Each history in a table of this JVM, with faults of all kinds. */
  SimulationRun() {
    this(_ -> Ground::inMemory, FaultPlan::of);
  }

  /**
   * Histories on other grounds.
   *
   * @param plans what goes wrong, by seed
   */
  SimulationRun(Function<FaultyTable, Supplier<Ground>> grounds, LongFunction<FaultPlan> plans) {
    this.bank = new SimulatedBank(grounds);
    this.scenes = Scene.all(bank);
    this.plans = plans;
  }

  /**
   * Lives the history of {@code seed}.
   *
   * @return what tells it from any other
   * @throws Violation if the bank does what it must not
   */
  String live(long seed, List<Step> steps) {
    Scene scene = scenes.get((int) Math.floorMod(seed, (long) scenes.size()));
    History history = new History(bank, scene, seed, plans.apply(seed));
    history.live(steps);
    return history.hash();
  }

  /** The first thing that is wrong in the history of {@code seed}, if anything is. */
  Optional<Violation> wrong(long seed, List<Step> steps) {
    try {
      var _ = live(seed, steps);
      return Optional.empty();
    } catch (Violation found) {
      return Optional.of(found);
    }
  }

  /** Tells of a failure: its seed, the fewest steps and faults that still fail, the last events. */
  String report(long seed, List<Step> steps, Violation found) {
    List<Step> fewest = Shrinker.fewest(steps, fewer -> wrong(seed, fewer).isPresent());
    for (Step step : fewest) {
      List<Step> calmer =
          fewest.stream().map(each -> each.equals(step) ? each.calmed() : each).toList();
      fewest = wrong(seed, calmer).isPresent() ? calmer : fewest;
    }
    Violation last = wrong(seed, fewest).orElse(found);
    return "seed %d: %s%nsteps %s (- without faults): %s%n%s"
        .formatted(
            seed,
            found.getMessage(),
            fewest,
            last.getMessage(),
            String.join(System.lineSeparator(), bank.trace.last()));
  }

  @Override
  public void close() {
    bank.close();
  }
}
