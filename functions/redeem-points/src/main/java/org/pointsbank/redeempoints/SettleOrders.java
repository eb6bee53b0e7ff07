package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Held;
import org.pointsbank.domain.Lapse;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.domain.round.Settling;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.Page;
import org.pointsbank.table.PrizeItem;
import org.pointsbank.table.Transaction;

/**
 * Does to the orders of a round what a step asks for, person by person: one transaction each, on
 * what lies there now, so that whoever starts again goes on with those that are left.
 */
@Singleton
final class SettleOrders {
  private final BankTable table;
  private final Settlement settlement;
  private final Rounds rounds;
  private final Clock clock;

  SettleOrders(BankTable table, Settlement settlement, Rounds rounds, Clock clock) {
    this.table = table;
    this.settlement = settlement;
    this.rounds = rounds;
    this.clock = clock;
  }

  /** What a step does to one person's orders. */
  @FunctionalInterface
  interface Step {
    /** The orders after it. */
    Settling of(OrderSheet sheet);
  }

  /**
   * Takes {@code step} with everybody's orders.
   *
   * @return whether it came to the end before {@code deadline}
   */
  boolean all(RoundId round, Step step, Deadline deadline) {
    Map<PrizeId, Prize> prizes = new HashMap<>();
    table.each(PrizeItem.of(round), item -> keep(prizes, PrizeItem.read(item)));
    Optional<String> after = Optional.empty();
    do {
      Page page = table.list(OrderSheetItem.of(round).after(after));
      for (Item item : page.items()) {
        if (deadline.passed()) {
          return false;
        }
        settle(OrderSheetItem.read(item), step, prizes);
      }
      after = page.next();
    } while (after.isPresent());
    return true;
  }

  /** What a prize is never changes; its counters are not looked at. */
  private static void keep(Map<PrizeId, Prize> prizes, Prize prize) {
    prizes.put(prize.id(), prize);
  }

  private void settle(OrderSheet listed, Step step, Map<PrizeId, Prize> prizes) {
    if (step.of(listed).sheet().equals(listed)) {
      return;
    }
    boolean _ = settlement.settled(() -> decide(listed, step, prizes));
  }

  private Decision<Boolean> decide(OrderSheet listed, Step step, Map<PrizeId, Prize> prizes) {
    RoundId round = listed.round();
    PersonId person = listed.person();
    OrderSheet sheet =
        OrderSheetItem.read(round, person, table.read(OrderSheetItem.keyOf(round, person)));
    Settling settling = step.of(sheet);
    if (settling.sheet().equals(sheet)) {
      return new Decision.Write<>(Transaction.EMPTY, false);
    }
    Transaction effect = OrderSheetItem.save(settling.sheet());
    Instant now = clock.instant();
    Lapse lapse = Lapse.of(rounds.inForce(round.community(), now), now);
    for (Map.Entry<Colour, Held> released : settling.released().entrySet()) {
      AccountId account = new AccountId(round.community(), released.getKey(), person);
      effect = effect.and(AccountItem.replace(read(account).release(released.getValue(), lapse)));
    }
    List<Prize> returned =
        settling.returned().stream().map(id -> Objects.requireNonNull(prizes.get(id))).toList();
    return new Decision.Write<>(effect.and(Budgets.giveBack(returned)), true);
  }

  private Account read(AccountId account) {
    return table
        .read(AccountItem.keyOf(account))
        .map(AccountItem::read)
        .orElseThrow(() -> new IllegalStateException("no account " + account));
  }
}
