package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.domain.round.SponsorBudget;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.PrizeItem;
import org.pointsbank.table.SponsorItem;
import org.pointsbank.table.Transaction;

/** What partners pay for in a round, and how it moves with the pieces. Source: rules 6.9. */
@Singleton
final class Budgets {
  private final BankTable table;

  Budgets(BankTable table) {
    this.table = table;
  }

  /** The budgets of a round, by sponsor. */
  List<SponsorBudget> all(RoundId round) {
    List<SponsorBudget> budgets = new ArrayList<>();
    table.each(SponsorItem.of(round), item -> budgets.add(SponsorItem.read(item)));
    return budgets;
  }

  /** What each sponsor of a round promised, by its id. */
  Map<PartnerId, Points> promised(RoundId round) {
    return all(round).stream()
        .collect(Collectors.toMap(budget -> budget.sponsor().id(), SponsorBudget::total));
  }

  /** The budget of one sponsor. */
  Optional<SponsorBudget> find(RoundId round, PartnerId sponsor) {
    return table.read(SponsorItem.keyOf(round, sponsor)).map(SponsorItem::read);
  }

  /** An order takes a piece of what is left, and what it costs its sponsor. */
  static Transaction take(Prize prize) {
    return give(prize, 1).and(PrizeItem.take(prize.round(), prize.id()));
  }

  /** Sets aside what {@code pieces} cost the sponsor of {@code prize}; nothing without one. */
  static Transaction give(Prize prize, long pieces) {
    Points points = new Points(Math.multiplyExact(prize.price().hundredths(), pieces));
    return prize
        .sponsor()
        .filter(_ -> pieces > 0)
        .map(sponsor -> SponsorItem.give(prize.round(), sponsor, points))
        .orElse(Transaction.EMPTY);
  }

  /** A piece of each of {@code prizes} goes back, and what it cost its sponsor. */
  static Transaction giveBack(Collection<Prize> prizes) {
    Transaction back = Transaction.EMPTY;
    Map<PartnerId, Long> freed = new HashMap<>();
    for (Prize prize : prizes) {
      back = back.and(PrizeItem.giveBack(prize.round(), prize.id()));
      prize
          .sponsor()
          .ifPresent(
              sponsor -> freed.merge(sponsor.id(), prize.price().hundredths(), Math::addExact));
    }
    Optional<RoundId> round = prizes.stream().map(Prize::round).findFirst();
    for (Map.Entry<PartnerId, Long> each : freed.entrySet()) {
      Points points = new Points(each.getValue());
      back = back.and(SponsorItem.giveBack(round.orElseThrow(), each.getKey(), points));
    }
    return back;
  }
}
