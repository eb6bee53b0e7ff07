package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.round.Allotment;
import org.pointsbank.domain.round.Draw;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.Seal;
import org.pointsbank.domain.round.Settling;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.DrawItem;
import org.pointsbank.table.GateItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.PrizeItem;
import org.pointsbank.table.RoundSecretItem;
import org.pointsbank.table.Transaction;

/**
 * Brings a round from the end of its ordering to its pick-up: seals the list, draws, gives each
 * prize to its winners and settles each order. Every part may be done again. Source: rules 6.3 and
 * 6.4.
 */
@Singleton
final class Allocation {
  private final BankTable table;
  private final Rounds rounds;
  private final Budgets budgets;
  private final RoundSteps steps;
  private final Sealing sealing;
  private final SettleOrders orders;
  private final PickUpCodes codes;
  private final Clock clock;

  Allocation(
      BankTable table,
      Rounds rounds,
      Budgets budgets,
      RoundSteps steps,
      Sealing sealing,
      SettleOrders orders,
      PickUpCodes codes,
      Clock clock) {
    this.table = table;
    this.rounds = rounds;
    this.budgets = budgets;
    this.steps = steps;
    this.sealing = sealing;
    this.orders = orders;
    this.codes = codes;
    this.clock = clock;
  }

  /**
   * Takes the next step of a round that allocates.
   *
   * @return false where it waits for its public value, or the deadline has passed
   */
  boolean step(Round round, Deadline deadline) {
    if (round.seal().isEmpty()) {
      sealing.seal(round);
      return true;
    }
    Optional<String> publicValue =
        rounds.terms(round).rounds().publicValueName().isEmpty()
            ? Optional.of("")
            : round.publicValue();
    if (publicValue.isEmpty()) {
      return false;
    }
    List<Allotment> allotments = draw(round, publicValue.get());
    allocate(round, allotments);
    Set<OrderId> all =
        allotments.stream().flatMap(each -> each.winners().stream()).collect(Collectors.toSet());
    if (!orders.all(round.id(), sheet -> Settling.draw(sheet, all, codes::next), deadline)) {
      return false;
    }
    steps.move(
        round,
        round.handingOver(rounds.calendar(round), clock.instant()),
        GateItem.setAll(round.id(), GateItem.Open.PICK_UP));
    return true;
  }

  /** Draws from the sealed list alone: the orders themselves may be settled in part already. */
  private List<Allotment> draw(Round round, String publicValue) {
    String secret =
        table
            .read(RoundSecretItem.keyOf(round.id()))
            .map(RoundSecretItem::read)
            .orElseThrow(() -> new IllegalStateException("no secret of " + round.id()));
    Draw draw = Draw.of(secret, publicValue, round.seal().map(Seal::hash).orElseThrow());
    return Allotment.all(
        draw, prizes(round), DrawItem.sealed(table, round.id()), budgets.promised(round.id()));
  }

  private List<Prize> prizes(Round round) {
    List<Prize> prizes = new ArrayList<>();
    table.each(PrizeItem.of(round.id()), item -> prizes.add(PrizeItem.read(item)));
    return prizes;
  }

  /** Keeps the winners for everybody to see, and gives them their pieces. */
  private void allocate(Round round, List<Allotment> allotments) {
    for (Allotment each : allotments) {
      for (Item page : DrawItem.winners(round.id(), each.prize().id(), each.winners())) {
        boolean _ = steps.put(round, page);
      }
      boolean _ = steps.part(round, () -> give(each.prize(), each.winners().size()));
    }
  }

  private Transaction give(Prize listed, long winners) {
    Prize prize =
        table
            .read(PrizeItem.keyOf(listed.round(), listed.id()))
            .map(PrizeItem::read)
            .orElseThrow(() -> new IllegalStateException("no prize " + listed.id()));
    return prize.allocated()
        ? Transaction.EMPTY
        : Budgets.give(prize, winners)
            .replace(PrizeItem.write(prize.allocated(winners)), prize.version());
  }
}
