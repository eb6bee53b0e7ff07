package org.pointsbank.local.simulation;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.pointsbank.testkit.simulation.Row;

/** Picks what somebody may want of a round. */
final class RoundPicks {
  private RoundPicks() {}

  static Optional<Op> place(World world, RandomGenerator chance) {
    List<Row> all = world.all("prize");
    List<Row> open = all.stream().filter(prize -> isOpen(world, prize)).toList();
    List<Row> prizes = open.isEmpty() || chance.nextInt(6) == 0 ? all : open;
    if (prizes.isEmpty()) {
      return Optional.empty();
    }
    Row prize = Picked.one(prizes, chance);
    List<Row> payers =
        world.accounts().stream()
            .filter(account -> prize.text("pk").contains(account.text("community")))
            .toList();
    if (payers.isEmpty()) {
      return Optional.empty();
    }
    Row account = Picked.one(payers, chance);
    String owner = World.PEOPLE.getOrDefault(account.text("person"), "");
    return Optional.of(
        new RoundOps.Place(prize, account, chance.nextInt(4) == 0 ? "worker-chen" : owner));
  }

  private static boolean isOpen(World world, Row prize) {
    String phase = world.round(prize.text("pk")).orElseThrow().text("phase");
    return phase.equals("ordering") || phase.equals("pick-up");
  }

  static Optional<Op> advance(World world, RandomGenerator chance) {
    List<Row> rounds = world.all("round");
    if (rounds.isEmpty()) {
      return Optional.empty();
    }
    Row round = Picked.one(rounds, chance);
    return Optional.of(new RoundOps.Advance(round, round.text("phase")));
  }

  static Optional<Op> offer(World world, RandomGenerator chance) {
    List<Row> rounds = world.all("round");
    return rounds.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RoundOps.Offer(
                Picked.one(rounds, chance),
                "prize " + chance.nextInt(9),
                100L * (1 + chance.nextInt(8)),
                1 + chance.nextInt(2)));
  }
}
