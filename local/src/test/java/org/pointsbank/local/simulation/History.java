package org.pointsbank.local.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.pointsbank.testkit.simulation.FaultPlan;
import org.pointsbank.testkit.simulation.StreamAdversary;

/** One life of the bank: clients, the stream and schedules, at once and one after another. */
final class History {
  private static final List<Integer> RIVALS = List.of(0, 0, 0, 1, 1, 2);

  /** One stream in so many loses records, and then so many in a hundred. */
  private static final int LOSING = 6;

  private static final int LOST = 40;

  private final SimulatedBank bank;
  private final long seed;
  private final FaultPlan plan;
  private final List<Errand> errands = new ArrayList<>();
  private final StreamAdversary stream = new StreamAdversary();
  private final Doors doors;

  History(SimulatedBank bank, Scene scene, long seed, FaultPlan plan) {
    this.bank = bank;
    this.seed = seed;
    this.plan = plan;
    this.doors = new Doors(bank, stream);
    bank.chance.become(seed);
    bank.clock.set(scene.begins());
    bank.become(scene.items());
    bank.auditor.telling(stream);
    stream.losing(seed / 4 % LOSING == 1 ? LOST : 0);
  }

  /** Lives through {@code steps}, and then proves that all comes to rest. */
  void live(List<Step> steps) {
    takeAll(steps);
    new Rest(bank, doors, stream, errands).come(steps.size());
    doors.prove();
  }

  /** Takes all {@code steps}. */
  void takeAll(List<Step> steps) {
    for (Step step : steps) {
      take(step);
      doors.prove();
    }
  }

  private void take(Step step) {
    SplittableRandom chance = step.chance(seed);
    Instant now = bank.clock.instant().plus(passed(chance));
    bank.clock.set(now);
    FaultPlan goingWrong = step.calm() ? FaultPlan.NONE : plan;
    Calls calls = new Calls(step.number(), chance, goingWrong);
    Wish wish = Act.any(bank.auditor.world(), chance.split(), now);
    Errand fresh = fresh(Integer.toString(step.number()), wish.op());
    calls.add(doors.errand(calls.visit(), fresh));
    if (chance.nextInt(12) == 0) {
      calls.add(doors.errand(calls.visit(), fresh));
    }
    SplittableRandom rivals = chance.split();
    for (int more = RIVALS.get(rivals.nextInt(RIVALS.size())); more > 0; more--) {
      Op op = wish.rival(bank.auditor.world(), rivals, now);
      calls.add(doors.errand(calls.visit(), fresh(step.number() + "r" + more, op)));
    }
    SplittableRandom others = chance.split();
    for (int more = others.nextInt(3); more > 0; more--) {
      another(calls, others, now);
    }
    bank.baton.run(calls.all(), chance.split());
  }

  private Errand fresh(String name, Op op) {
    Errand errand = new Errand("s" + name, op, op.request());
    errands.add(errand);
    bank.tally.seen("operations");
    return errand;
  }

  private static Duration passed(SplittableRandom chance) {
    return switch (chance.nextInt(30)) {
      case 0 -> Duration.ofHours(chance.nextInt(24, 200));
      case 1, 2, 3 -> Duration.ofHours(chance.nextInt(1, 24));
      default -> Duration.ofSeconds(chance.nextInt(0, 900));
    };
  }

  /** Whatever happens at the same time. */
  private void another(Calls calls, SplittableRandom chance, Instant now) {
    switch (chance.nextInt(9)) {
      case 0, 1, 2 -> calls.add(doors.batch(calls.visit(), chance.split()));
      case 3, 4, 5 ->
          again(chance, now).ifPresent(errand -> calls.add(doors.errand(calls.visit(), errand)));
      case 6 -> reused(chance).ifPresent(errand -> calls.add(doors.reused(calls.visit(), errand)));
      case 7 ->
          calls.add(doors.look(calls.visit(), Look.any(bank.auditor.world(), chance.split(), now)));
      default -> calls.add(doors.tick(calls.visit(), counter(chance), chance.nextInt(6) == 0));
    }
  }

  private static Counter counter(SplittableRandom chance) {
    return Picked.one(
        List.of(Counter.AWARDS, Counter.ROUNDS, Counter.ROUNDS, Counter.MOVES, Counter.EVALUATIONS),
        chance);
  }

  /** An errand that is due again, or one that was answered for good. */
  private Optional<Errand> again(SplittableRandom chance, Instant now) {
    List<Errand> due =
        errands.stream()
            .filter(errand ->
                errand.isDue(now) || (errand.answer().isPresent() && chance.nextInt(9) == 0))
            .toList();
    return due.isEmpty() ? Optional.empty() : Optional.of(Picked.one(due, chance));
  }

  private Optional<Errand> reused(SplittableRandom chance) {
    List<Errand> answered =
        errands.stream()
            .filter(errand -> errand.answer().isPresent())
            .filter(errand -> errand.op().unheard().isEmpty())
            .filter(errand -> !errand.request().body().isEmpty())
            .toList();
    return answered.isEmpty() ? Optional.empty() : Optional.of(Picked.one(answered, chance));
  }

  String hash() {
    return bank.trace.hash();
  }
}
