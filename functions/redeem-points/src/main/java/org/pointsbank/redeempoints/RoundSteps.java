package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import org.pointsbank.domain.round.Round;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.GateItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.RoundItem;
import org.pointsbank.table.Transaction;

/**
 * Writes what a step of a round asks for, on the condition that nobody has moved the round on: who
 * comes late with the same step does nothing, and who crashed between two writes does them again.
 */
@Singleton
final class RoundSteps {
  private final BankTable table;
  private final Rounds rounds;
  private final Settlement settlement;

  RoundSteps(BankTable table, Rounds rounds, Settlement settlement) {
    this.table = table;
    this.rounds = rounds;
    this.settlement = settlement;
  }

  /**
   * Writes a part of a step.
   *
   * @param writes made anew for each try from what lies there; nothing if the part is done
   * @return whether the round is still where it was seen
   */
  boolean part(Round seen, Supplier<Transaction> writes) {
    return settlement.settled(() -> decide(seen, writes));
  }

  private Decision<Boolean> decide(Round seen, Supplier<Transaction> writes) {
    if (moved(seen)) {
      return new Decision.Write<>(Transaction.EMPTY, false);
    }
    Transaction effect = writes.get();
    return new Decision.Write<>(
        effect.writes().isEmpty() ? effect : effect.and(RoundItem.unmoved(seen)), true);
  }

  /** Writes one item as a part of a step, unless it lies there like that already. */
  boolean put(Round seen, Item item) {
    return part(
        seen,
        () ->
            table.read(item.key()).equals(Optional.of(item))
                ? Transaction.EMPTY
                : Transaction.EMPTY.put(item));
  }

  /** Writes one item as a part of a step, unless one lies there already: the first one counts. */
  boolean create(Round seen, Item item) {
    return part(
        seen,
        () ->
            table.read(item.key()).isPresent()
                ? Transaction.EMPTY
                : Transaction.EMPTY.create(item));
  }

  /** Brings the round on, with what belongs to that, unless somebody else did. */
  void move(Round seen, Round next, Transaction more) {
    boolean _ =
        settlement.settled(() ->
            moved(seen)
                ? new Decision.Write<>(Transaction.EMPTY, false)
                : new Decision.Write<>(RoundItem.replace(next).and(more), true));
  }

  /**
   * Shuts all gates, one by one: all at once would have to wait for a moment without an order.
   *
   * @return whether the round is still where it was seen
   */
  boolean shutGates(Round seen) {
    for (Item gate : GateItem.all(seen.id(), GateItem.Open.SHUT)) {
      if (!put(seen, gate)) {
        return false;
      }
    }
    return true;
  }

  private boolean moved(Round seen) {
    return rounds.read(seen.id()).version() != seen.version();
  }
}
