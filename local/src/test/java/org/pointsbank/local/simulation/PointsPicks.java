package org.pointsbank.local.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.pointsbank.testkit.simulation.Row;

/** Picks what somebody may want about points. */
final class PointsPicks {
  private PointsPicks() {}

  static Optional<Op> write(World world, RandomGenerator chance, Instant now) {
    Row account = Picked.one(world.accounts(), chance);
    long points = 1L + chance.nextInt(chance.nextInt(3) == 0 ? 4_000 : 900);
    LocalDate day = World.day(now).minusDays(1 + chance.nextInt(5));
    return Optional.of(
        switch (chance.nextInt(4)) {
          case 0, 1 -> new PointsOps.Write(account, "AWARD", new Money(0, points, points), day);
          case 2 -> new PointsOps.Write(account, "DEDUCTION", new Money(0, -points, -points), day);
          default ->
              new PointsOps.Write(
                  account,
                  "ADJUSTMENT",
                  new Money(chance.nextInt(-40, 40), chance.nextInt(-900, 900), 1 - points),
                  day);
        });
  }

  static Optional<Op> reverse(World world, RandomGenerator chance) {
    Row account = Picked.one(world.accounts(), chance);
    long lines = account.number("lastLine");
    return Optional.of(new PointsOps.Reverse(account, 1 + chance.nextLong(lines + 1)));
  }

  static Optional<Op> decide(World world, RandomGenerator chance) {
    List<Row> all = world.all("voucher");
    List<Row> waiting =
        all.stream().filter(voucher -> voucher.text("state").equals("waiting")).toList();
    List<Row> candidates = waiting.isEmpty() || chance.nextInt(6) == 0 ? all : waiting;
    if (candidates.isEmpty() || (waiting.isEmpty() && chance.nextInt(4) > 0)) {
      return Optional.empty();
    }
    String subject = chance.nextInt(8) == 0 ? "worker-chen" : "worker-lin";
    String verb = chance.nextInt(4) == 0 ? "reject" : "approve";
    return Optional.of(new PointsOps.Decide(Picked.one(candidates, chance), subject, verb));
  }
}
