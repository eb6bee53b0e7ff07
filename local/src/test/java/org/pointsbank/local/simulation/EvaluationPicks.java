package org.pointsbank.local.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.pointsbank.testkit.simulation.Row;

/** Picks what somebody may want of evaluations. */
final class EvaluationPicks {
  private EvaluationPicks() {}

  /** Something that can be asked for as things are. */
  static Optional<Op> any(World world, RandomGenerator chance, Instant now) {
    String subject = Picked.one(List.of("worker-chen", "worker-lin", "worker-gao"), chance);
    Optional<EvaluationOps.Of> waiting = waiting(world, now).filter(_ -> chance.nextBoolean());
    if (waiting.isPresent()) {
      EvaluationOps.Of of = waiting.get();
      return Optional.of(
          of.exists(world)
              ? new EvaluationOps.Lead(of, subject, "remake")
              : new EvaluationOps.Make(of, subject));
    }
    List<Row> made = world.all("evaluation").stream().filter(EvaluationProofs::isManifest).toList();
    if (!made.isEmpty() && chance.nextInt(3) > 0) {
      Row one = made.reversed().get(chance.nextInt(Math.min(4, made.size())));
      EvaluationOps.Of of = new EvaluationOps.Of(one.text("community"), one.text("quarter"));
      boolean draft = of.course(world).map(each -> each.text("stage").equals("draft")).orElse(true);
      List<String> verbs = draft ? List.of("notice", "remake") : List.of("publish", "remake");
      boolean any = chance.nextInt(4) == 0;
      String verb = Picked.one(any ? List.of("notice", "publish", "remake") : verbs, chance);
      return Optional.of(new EvaluationOps.Lead(of, subject, verb));
    }
    LocalDate day = World.day(now).minusMonths(3L * chance.nextInt(4));
    String community = Picked.one(world.accounts(), chance).text("community");
    return Optional.of(
        new EvaluationOps.Make(
            new EvaluationOps.Of(community, EvaluationProofs.quarter(day)), subject));
  }

  /** A quarter that is over, and in which somebody still waits for an award. */
  private static Optional<EvaluationOps.Of> waiting(World world, Instant now) {
    return world.all("service-record").stream()
        .filter(Since::waits)
        .map(record ->
            new EvaluationOps.Of(record.text("community"), EvaluationProofs.quarter(record)))
        .filter(of -> !World.day(now).isBefore(EvaluationProofs.end(of.quarter())))
        .findFirst();
  }
}
