package org.pointsbank.local.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.simulation.Fault;
import org.pointsbank.testkit.simulation.FaultPlan;
import org.pointsbank.testkit.simulation.StreamAdversary;
import org.pointsbank.testkit.simulation.Tampering;
import org.pointsbank.testkit.simulation.Visit;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Each thing that can be asked for, with each fault at each of its calls to the table, one at a
 * time; and then asked for again until it is known what came of it.
 */
final class Exhaustive implements AutoCloseable {
  private static final int CALM_LIVES = 16;
  private static final int CALM_STEPS = 25;
  private static final int PICKS = 60;
  private static final int TRIES = 3;
  private static final int MOST_CALLS = 1_000;
  private static final long OTHER_IDS = 20_261_001;

  private final SimulationRun run = new SimulationRun();
  private final SimulatedBank bank = run.bank;
  private final Map<String, Point> operations = new LinkedHashMap<>();

  /** Something that can be done, and where. */
  record Point(Scene scene, Op op) {}

  Exhaustive() {
    List<Scene> scenes = new ArrayList<>(run.scenes);
    for (int seed = 1; seed <= CALM_LIVES; seed++) {
      Scene begins = run.scenes.get(seed % run.scenes.size());
      new History(bank, begins, seed, FaultPlan.NONE).takeAll(Step.first(CALM_STEPS));
      scenes.add(new Scene(bank.clock.instant(), bank.engine().everything()));
    }
    scenes.forEach(this::find);
  }

  /** Everything that the bank must do there, the first of each kind. */
  private void find(Scene scene) {
    Doors _ = begin(scene);
    SplittableRandom chance = new SplittableRandom(1);
    World world = bank.auditor.world();
    for (Act act : Act.values()) {
      for (int pick = 0; pick < PICKS; pick++) {
        act.pick(world, chance, scene.begins())
            .filter(op -> op.verdict(world, scene.begins()).refusals().isEmpty())
            .ifPresent(op -> operations.putIfAbsent(op.name(), new Point(scene, op)));
      }
    }
  }

  /** What was found, by name. */
  Map<String, Point> operations() {
    return operations;
  }

  private Doors begin(Scene scene) {
    bank.chance.become(OTHER_IDS);
    bank.clock.set(scene.begins());
    bank.become(scene.items());
    bank.auditor.telling(new StreamAdversary());
    return new Doors(bank, new StreamAdversary());
  }

  /** How many calls to the table it takes when nothing goes wrong. */
  int calls(Point point) {
    return through(point, List.of());
  }

  /**
   * Asks once for each of {@code faults}, and then calmly.
   *
   * @return how many calls the first try made
   * @throws Violation if something is wrong, or not done in the end
   */
  int through(Point point, List<Map<Integer, Fault>> faults) {
    Doors doors = begin(point.scene());
    Errand errand = new Errand("exhaustive", point.op(), point.op().request());
    List<Map<Integer, Fault>> tries = new ArrayList<>(faults);
    for (int calm = 0; calm < TRIES; calm++) {
      tries.add(Map.of());
    }
    Optional<Integer> calls = Optional.empty();
    for (Map<Integer, Fault> only : tries) {
      Visit visit = new Visit("exhaustive", only);
      doors.errand(visit, errand).run();
      doors.prove();
      calls = calls.or(() -> Optional.of(visit.calls()));
    }
    boolean done = errand.answer().map(Said::isDone).orElse(false);
    Effects.must(done, "LIVENESS: not done in the end: " + errand);
    Rest.prove(bank);
    return calls.orElseThrow();
  }

  /**
   * What came of asking in vain.
   *
   * @param answer what was told
   * @param took how long
   * @param untouched whether the table is as before
   */
  record InVain(Played answer, Duration took, boolean untouched) {}

  /** Asks while {@code fault} befalls every call for ever, and each call takes {@code each}. */
  InVain inVain(Point point, Fault fault, Duration each) {
    Doors _ = begin(point.scene());
    bank.auditor.leave();
    bank.table.tamper((request, table) -> {
      bank.table.pace().pause(each.toNanos());
      return table.ask(request);
    });
    Set<Map<String, AttributeValue>> before = Set.copyOf(bank.engine().everything());
    Request request = point.op().request();
    Map<Integer, Fault> always =
        IntStream.rangeClosed(1, MOST_CALLS)
            .boxed()
            .collect(Collectors.toMap(call -> call, _ -> fault));
    Visit visit = new Visit("in-vain", always);
    Played answer = bank.play(request.counter(), request.event("in-vain"), visit);
    Duration took = Duration.ofNanos(visit.nanos());
    bank.table.tamper(Tampering.NONE);
    return new InVain(answer, took, before.equals(Set.copyOf(bank.engine().everything())));
  }

  @Override
  public void close() {
    run.close();
  }
}
