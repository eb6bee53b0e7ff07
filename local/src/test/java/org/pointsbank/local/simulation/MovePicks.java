package org.pointsbank.local.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.pointsbank.testkit.simulation.Row;

/** Picks what somebody may want about moving and leaving. */
final class MovePicks {
  private MovePicks() {}

  static Optional<Op> any(World world, RandomGenerator chance, Instant now) {
    List<Row> moves = world.all("move");
    if (!moves.isEmpty() && chance.nextInt(4) > 0) {
      Row move = Picked.one(moves, chance);
      boolean out = move.text("state").equals("asked") ^ chance.nextInt(8) == 0;
      return Optional.of(
          new MoveOps.Sign(
              move,
              out || chance.nextInt(4) == 0
                  ? "worker-lin"
                  : World.worker(move.text("to"), "worker-gao", chance),
              out));
    }
    Row account = Picked.one(world.accounts(), chance);
    String person = account.text("person");
    return Optional.of(
        chance.nextInt(4) == 0
            ? new MoveOps.Leave(person, account.text("community"), World.day(now))
            : new MoveOps.Ask(person, account.text("community")));
  }
}
