package org.pointsbank.local.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.pointsbank.testkit.proof.BooksProof;
import org.pointsbank.testkit.simulation.FaultPlan;
import org.pointsbank.testkit.simulation.Row;
import org.pointsbank.testkit.simulation.StreamAdversary;
import org.pointsbank.testkit.simulation.Visit;

/** When nothing goes wrong any more, everything comes to an end that is known to everybody. */
final class Rest {
  private static final Duration LONG_AFTER = Duration.ofDays(401);
  private static final int TRIES = 3;

  private final SimulatedBank bank;
  private final Doors doors;
  private final StreamAdversary stream;
  private final List<Errand> errands;

  Rest(SimulatedBank bank, Doors doors, StreamAdversary stream, List<Errand> errands) {
    this.bank = bank;
    this.doors = doors;
    this.stream = stream;
    this.errands = errands;
  }

  void come(int steps) {
    SplittableRandom chance = new SplittableRandom(steps);
    bank.clock.set(bank.clock.instant().plus(Duration.ofHours(25)));
    for (Errand errand : errands) {
      for (int tries = 0; errand.answer().isEmpty() && tries < TRIES; tries++) {
        run(doors.errand(calm(), errand));
      }
      Effects.must(errand.answer().isPresent(), "LIVENESS: no answer to " + errand);
    }
    while (!stream.drained()) {
      run(doors.batch(calm(), chance));
    }
    if (stream.lost() > 0) {
      run(doors.tick(calm(), Counter.AWARDS, false));
      bank.tally.seen("lost, and swept up");
    }
    List<Row> waiting =
        bank.mirror.of("service-record").stream()
            .filter(record -> record.text("state").equals("confirmed"))
            .toList();
    Effects.must(
        waiting.isEmpty(), "LIVENESS: told or swept up, and not awarded: " + waiting.size());
    bank.clock.set(bank.clock.instant().plus(Duration.ofDays(40)));
    for (int twice = 0; twice < 2; twice++) {
      for (Counter counter : Counter.values()) {
        run(doors.tick(calm(), counter, false));
      }
    }
    ended(bank.clock.instant());
    bank.clock.set(bank.clock.instant().plus(LONG_AFTER));
    errands.stream()
        .filter(_ -> chance.nextInt(4) == 0)
        .forEach(errand -> run(doors.errand(calm(), errand)));
    prove(bank);
  }

  private void ended(Instant now) {
    World world = bank.auditor.world();
    for (Row manifest : bank.mirror.of("evaluation")) {
      if (EvaluationProofs.isManifest(manifest)) {
        new EvaluationResult(world, manifest).prove(_ -> 0L);
      }
    }
    for (Row account : world.accounts()) {
      Row person = Members.person(world, account.text("person"));
      boolean left = !Members.community(person, World.day(now)).equals(account.text("community"));
      long there = account.number("spendable") - Plain.heldBy(account) + account.number("owed");
      Effects.must(!left || there == 0, "LIVENESS: left behind: " + account.key());
    }
    for (Row course : bank.mirror.of("course")) {
      boolean due =
          course.text("stage").equals("public-notice")
              && !World.day(now).isBefore(LocalDate.parse(course.text("until")));
      Effects.must(!due, "LIVENESS: on notice for ever: " + course.key());
    }
    for (Row round : bank.mirror.of("round")) {
      String phase = round.text("phase");
      boolean over = !now.isBefore(World.at(round, "pickUpEnds"));
      Effects.must(
          !over || phase.equals("closed"), "LIVENESS: still " + phase + ": " + round.key());
    }
    for (Row sheet : bank.mirror.of("orders")) {
      String phase = bank.auditor.world().round(sheet.text("pk")).orElseThrow().text("phase");
      boolean open = Orders.open(sheet.rows("orders")) > 0;
      Effects.must(!(open && phase.equals("closed")), "LIVENESS: open for ever: " + sheet.key());
    }
  }

  /** Holds all books together: those of the auditor, of the table, and of the proof. */
  static void prove(SimulatedBank bank) {
    bank.auditor.compareAll();
    Set<Row> there = Set.copyOf(bank.table.everything());
    Set<Row> told = Set.copyOf(bank.mirror.all());
    Effects.must(there.equals(told), "the table is not what was told of it");
    String differences =
        BooksProof.of(bank.engine().bank()).differences().stream()
            .map(Object::toString)
            .collect(Collectors.joining("; "));
    Effects.must(differences.isEmpty(), "BOOKS: " + differences);
  }

  private void run(Runnable call) {
    call.run();
    doors.prove();
  }

  private static Visit calm() {
    return new Visit("rest", 0, FaultPlan.NONE);
  }
}
