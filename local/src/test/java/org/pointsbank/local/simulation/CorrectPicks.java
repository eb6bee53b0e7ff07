package org.pointsbank.local.simulation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.pointsbank.testkit.simulation.Row;

/** Picks what somebody may want about corrections. */
final class CorrectPicks {
  private CorrectPicks() {}

  static Optional<Op> any(World world, RandomGenerator chance) {
    List<Row> all =
        world.all("service-record").stream()
            .filter(record -> World.PEOPLE.containsKey(record.text("person")))
            .toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<Row> contested =
        all.stream()
            .filter(record -> CorrectOps.correction(world, record).isPresent())
            .filter(World::occupies)
            .toList();
    if (!contested.isEmpty() && chance.nextInt(3) > 0) {
      String subject = chance.nextInt(8) == 0 ? "worker-chen" : "worker-lin";
      String verb = chance.nextInt(4) == 0 ? "refuse" : "uphold";
      return Optional.of(new CorrectOps.Decide(Picked.one(contested, chance), subject, verb));
    }
    Row record = Picked.one(all, chance);
    LocalDateTime end = LocalDateTime.parse(record.text("end"));
    return Optional.of(new CorrectOps.Ask(record, end.plusMinutes(15L * chance.nextInt(5))));
  }
}
