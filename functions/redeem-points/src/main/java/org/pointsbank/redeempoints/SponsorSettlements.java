package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.OrderState;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.domain.round.SponsorBudget;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.PrizeItem;

/** Reckons what partners owe for a round, from its prizes and once more from the lines. */
@Singleton
final class SponsorSettlements {
  private final BankTable table;
  private final Budgets budgets;

  SponsorSettlements(BankTable table, Budgets budgets) {
    this.table = table;
    this.budgets = budgets;
  }

  /**
   * The settlement of every partner who pays for prizes of {@code round}, by id. What is read half
   * before and half behind a hand-over looks wrong once; only what is wrong in two readings is.
   * Source: rules 17.3.
   */
  List<SponsorSettlement> all(RoundId round) {
    List<SponsorSettlement> once = reckoned(round);
    return once.stream().allMatch(SponsorSettlement::addsUp) ? once : reckoned(round);
  }

  private List<SponsorSettlement> reckoned(RoundId round) {
    List<SponsorBudget> promised = budgets.all(round);
    if (promised.isEmpty()) {
      return List.of();
    }
    List<Prize> prizes = new ArrayList<>();
    table.each(PrizeItem.of(round), item -> prizes.add(PrizeItem.read(item)));
    Map<PrizeId, Lines> lines = lines(round);
    return promised.stream().map(budget -> settlement(budget, prizes, lines)).toList();
  }

  /**
   * What the lines say of one prize.
   *
   * @param count how many there are
   * @param points what they took, in hundredths
   */
  private record Lines(long count, long points) {
    static final Lines NONE = new Lines(0, 0);

    Lines plus(Lines more) {
      return new Lines(count + more.count, points + more.points);
    }
  }

  private Map<PrizeId, Lines> lines(RoundId round) {
    Map<Key, PrizeId> prizes = new HashMap<>();
    Map<Key, AccountId> accounts = new HashMap<>();
    table.each(
        OrderSheetItem.of(round),
        item -> {
          OrderSheet sheet = OrderSheetItem.read(item);
          for (Order order : sheet.orders()) {
            if (order.state() instanceof OrderState.HandedOver(long line)) {
              Key key = LineItem.keyOf(sheet.account(order), line);
              prizes.put(key, order.prize());
              accounts.put(key, sheet.account(order));
            }
          }
        });
    Map<Key, Item> found = table.readAll(List.copyOf(prizes.keySet()));
    Map<PrizeId, Lines> sums = new HashMap<>();
    prizes.forEach((key, prize) -> {
      Item item = found.get(key);
      AccountId account = accounts.get(key);
      if (item != null && account != null) {
        long points = -LineItem.read(account, item).deltas().spendable();
        sums.merge(prize, new Lines(1, points), Lines::plus);
      }
    });
    return sums;
  }

  private static SponsorSettlement settlement(
      SponsorBudget budget, List<Prize> prizes, Map<PrizeId, Lines> lines) {
    List<Prize> paid =
        prizes.stream()
            .filter(prize -> prize.sponsor().filter(budget.sponsor()::equals).isPresent())
            .toList();
    List<SponsorSettlement.SponsoredPrize> listed =
        paid.stream().map(SponsorSettlements::listed).toList();
    long delivered = paid.stream().mapToLong(prize -> prize.stock().handedOut()).sum();
    long points = listed.stream().mapToLong(SponsorSettlement.SponsoredPrize::points).sum();
    Lines told =
        paid.stream()
            .map(prize -> lines.getOrDefault(prize.id(), Lines.NONE))
            .reduce(Lines.NONE, Lines::plus);
    return new SponsorSettlement(
        budget.sponsor().id().value(),
        budget.sponsor().name(),
        budget.total().hundredths(),
        budget.given().hundredths(),
        budget.left().hundredths(),
        listed,
        delivered,
        points,
        told.points(),
        told.equals(new Lines(delivered, points)) && points <= budget.total().hundredths());
  }

  private static SponsorSettlement.SponsoredPrize listed(Prize prize) {
    long price = prize.price().hundredths();
    return new SponsorSettlement.SponsoredPrize(
        prize.id().value(),
        prize.name(),
        price,
        prize.stock().total(),
        prize.stock().held(),
        prize.stock().handedOut(),
        Math.multiplyExact(price, prize.stock().handedOut()));
  }
}
