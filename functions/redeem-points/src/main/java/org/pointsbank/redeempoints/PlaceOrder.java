package org.pointsbank.redeempoints;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.Ordering;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.GateItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.PrizeItem;
import org.pointsbank.table.RoundItem;
import org.pointsbank.table.Transaction;

/**
 * Places orders. The person's sheet, the account that pays, a gate of the round and, in pick-up,
 * the prize's pieces move in one transaction. Source: rules 6.2 and 6.4.
 */
@Singleton
final class PlaceOrder {
  private final BankTable table;
  private final Rounds rounds;
  private final Standings standings;
  private final Budgets budgets;
  private final Settlement settlement;
  private final Ids ids;
  private final PickUpCodes codes;

  PlaceOrder(
      BankTable table,
      Rounds rounds,
      Standings standings,
      Budgets budgets,
      Settlement settlement,
      Ids ids,
      PickUpCodes codes) {
    this.table = table;
    this.rounds = rounds;
    this.standings = standings;
    this.budgets = budgets;
    this.settlement = settlement;
    this.ids = ids;
    this.codes = codes;
  }

  /**
   * What is asked for.
   *
   * @param round in which round
   * @param person for whom
   * @param prize which prize
   * @param colour of the account that pays
   */
  record Wanted(RoundId round, PersonId person, PrizeId prize, Colour colour) {
    AccountId account() {
      return new AccountId(round.community(), colour, person);
    }
  }

  /** Places an order for the caller, or for somebody whom the caller acts for. */
  Answer<OrderView> place(Call call, Wanted wanted) {
    return settlement.once(call, () -> decide(call, wanted));
  }

  private Decision<OrderView> decide(Call call, Wanted wanted) {
    Key round = RoundItem.keyOf(wanted.round());
    Key prize = PrizeItem.keyOf(wanted.round(), wanted.prize());
    Key account = AccountItem.keyOf(wanted.account());
    Key sheet = OrderSheetItem.keyOf(wanted.round(), wanted.person());
    Map<Key, Item> found = table.readAll(List.of(round, prize, account, sheet));
    if (!found.keySet().containsAll(List.of(round, prize, account))) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    OrderSheet orders =
        OrderSheetItem.read(wanted.round(), wanted.person(), Optional.ofNullable(found.get(sheet)));
    Found seen =
        new Found(
            RoundItem.read(requireNonNull(found.get(round))),
            PrizeItem.read(requireNonNull(found.get(prize))),
            AccountItem.read(requireNonNull(found.get(account))),
            orders);
    return decide(call, seen);
  }

  /**
   * What an order is decided on.
   *
   * @param round as it stands
   * @param prize that is wanted
   * @param account that shall pay
   * @param sheet with the person's other orders
   */
  private record Found(Round round, Prize prize, Account account, OrderSheet sheet) {}

  private Decision<OrderView> decide(Call call, Found found) {
    OrderSheet sheet = found.sheet();
    Standings.Seen standing =
        found
            .prize()
            .eligibility()
            .minimum()
            .map(minimum ->
                standings.of(sheet.round().community(), sheet.person(), minimum.quarters()))
            .orElse(Standings.Seen.NOTHING);
    Ordering.Wish wish =
        new Ordering.Wish(
            found.prize(),
            found.account(),
            call.is(sheet.person()) ? Optional.empty() : Optional.of(call.person()),
            call.now(),
            standing.standing(),
            found.prize().sponsor().flatMap(each -> budgets.find(sheet.round(), each.id())));
    RuleBook terms = rounds.terms(found.round());
    Ordering.Chance chance = new Ordering.Chance(new OrderId(ids.next()), codes.next());
    Ordering ordering =
        Ordering.decide(found.round(), terms.rounds().ordersPerPerson(), sheet, wish, chance);
    return ordering instanceof Ordering.Ordered ordered
        ? write(
            ordered,
            found.prize(),
            standing.unchangedBut(AccountItem.keyOf(found.account().id())),
            terms.zone())
        : new Decision.Refuse<>(OrderProblems.of(ordering));
  }

  private static Decision<OrderView> write(
      Ordering.Ordered ordered, Prize prize, Transaction unchanged, ZoneId zone) {
    OrderSheet sheet = ordered.sheet();
    Transaction effect =
        OrderSheetItem.save(sheet).and(AccountItem.replace(ordered.account())).and(unchanged);
    Transaction whole =
        ordered.takesStock()
            ? effect
                .and(GateItem.pass(sheet.round(), sheet.person(), GateItem.Open.PICK_UP))
                .and(Budgets.take(prize))
            : effect.and(GateItem.pass(sheet.round(), sheet.person(), GateItem.Open.ORDERING));
    return new Decision.Write<>(whole, OrderView.of(sheet.person(), ordered.order(), zone));
  }
}
