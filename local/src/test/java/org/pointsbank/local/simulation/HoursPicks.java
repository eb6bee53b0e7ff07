package org.pointsbank.local.simulation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.pointsbank.testkit.simulation.Row;

/** Picks what somebody may want about hours. */
final class HoursPicks {
  private HoursPicks() {}

  static Optional<Op> enter(World world, RandomGenerator chance, Instant now) {
    Row account = Picked.one(world.accounts(), chance);
    LocalDateTime day = World.day(now).minusDays(1 + chance.nextInt(3)).atTime(6, 0);
    LocalDateTime start = day.plusMinutes(15L * chance.nextInt(32));
    long minutes = 15L * (1 + chance.nextInt(chance.nextInt(5) == 0 ? 40 : 16));
    String subject =
        chance.nextInt(5) == 0
            ? World.PEOPLE.getOrDefault(account.text("person"), "")
            : World.worker(account.text("community"), "worker-chen", chance);
    return Optional.of(
        chance.nextInt(20) == 0
            ? new HoursOps.Enter(
                account, subject, World.time(now).withSecond(0).withNano(0), minutes)
            : new HoursOps.Enter(account, subject, start, minutes));
  }

  static Optional<Op> review(World world, RandomGenerator chance) {
    List<Row> records =
        world.all("service-record").stream()
            .filter(record -> World.PEOPLE.containsKey(record.text("person")))
            .toList();
    List<Row> open =
        records.stream()
            .filter(record ->
                record.text("state").equals("pending")
                    || record.text("state").equals("awaiting-second"))
            .toList();
    List<Row> candidates = open.isEmpty() || chance.nextInt(6) == 0 ? records : open;
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    Row record = Picked.one(candidates, chance);
    boolean second = record.text("state").equals("awaiting-second");
    String usual = second ? "confirm-second" : "confirm";
    String verb =
        chance.nextInt(5) > 0
            ? usual
            : Picked.one(List.of("reject", "withdraw", "confirm", "confirm-second"), chance);
    String able = World.worker(record.text("servedIn"), able(verb, second), chance);
    String subject =
        chance.nextInt(8) > 0 ? able : Picked.one(List.of("worker-chen", "worker-lin"), chance);
    return Optional.of(new HoursOps.Review(record, subject, verb));
  }

  private static String able(String verb, boolean second) {
    if (verb.equals("withdraw")) {
      return "worker-chen";
    }
    return second ? "worker-gao" : "worker-lin";
  }
}
