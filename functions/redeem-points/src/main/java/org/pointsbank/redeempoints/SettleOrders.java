package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
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

  /**
   * Somebody may end an order between the reads of the sheet and of the accounts: then those no
   * longer hold what the sheet says, and the sheet is read anew.
   */
  private Decision<Boolean> decide(OrderSheet listed, Step step, Map<PrizeId, Prize> prizes) {
    OrderSheet sheet = now(listed);
    while (true) {
      Settling settling = step.of(sheet);
      if (settling.sheet().equals(sheet)) {
        return new Decision.Write<>(Transaction.EMPTY, false);
      }
      Map<Colour, Account> paying = paying(settling);
      if (holds(paying, settling)) {
        return new Decision.Write<>(effect(settling, paying, prizes), true);
      }
      OrderSheet read = now(listed);
      if (read.equals(sheet)) {
        throw new IllegalStateException("no points held for orders of " + sheet.person());
      }
      sheet = read;
    }
  }

  private OrderSheet now(OrderSheet listed) {
    RoundId round = listed.round();
    PersonId person = listed.person();
    return OrderSheetItem.read(round, person, table.read(OrderSheetItem.keyOf(round, person)));
  }

  private Map<Colour, Account> paying(Settling settling) {
    OrderSheet sheet = settling.sheet();
    Map<Colour, Account> paying = new EnumMap<>(Colour.class);
    for (Colour colour : settling.released().keySet()) {
      paying.put(colour, read(new AccountId(sheet.round().community(), colour, sheet.person())));
    }
    return paying;
  }

  private static boolean holds(Map<Colour, Account> paying, Settling settling) {
    return paying.entrySet().stream()
        .allMatch(each ->
            each.getValue().holds(settling.released().getOrDefault(each.getKey(), Held.NONE)));
  }

  private Transaction effect(
      Settling settling, Map<Colour, Account> paying, Map<PrizeId, Prize> prizes) {
    Instant now = clock.instant();
    Lapse lapse = Lapse.of(rounds.inForce(settling.sheet().round().community(), now), now);
    Transaction effect = OrderSheetItem.save(settling.sheet());
    for (Map.Entry<Colour, Account> each : paying.entrySet()) {
      Held released = settling.released().getOrDefault(each.getKey(), Held.NONE);
      effect = effect.and(AccountItem.replace(each.getValue().release(released, lapse)));
    }
    List<Prize> returned =
        settling.returned().stream().map(id -> Objects.requireNonNull(prizes.get(id))).toList();
    return effect.and(Budgets.giveBack(returned));
  }

  private Account read(AccountId account) {
    return table
        .read(AccountItem.keyOf(account))
        .map(AccountItem::read)
        .orElseThrow(() -> new IllegalStateException("no account " + account));
  }
}
