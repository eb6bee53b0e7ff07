package org.pointsbank.redeempoints;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.PrizeId;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.Ordering;
import org.pointsbank.domain.round.Phase;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.Problem;
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
  private final Settlement settlement;
  private final Ids ids;
  private final PickUpCodes codes;

  PlaceOrder(BankTable table, Rounds rounds, Settlement settlement, Ids ids, PickUpCodes codes) {
    this.table = table;
    this.rounds = rounds;
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
    Ordering.Wish wish =
        new Ordering.Wish(
            PrizeItem.read(requireNonNull(found.get(prize))),
            AccountItem.read(requireNonNull(found.get(account))),
            call.is(wanted.person()) ? Optional.empty() : Optional.of(call.person()),
            call.now());
    OrderSheet orders =
        OrderSheetItem.read(wanted.round(), wanted.person(), Optional.ofNullable(found.get(sheet)));
    return decide(RoundItem.read(requireNonNull(found.get(round))), orders, wish);
  }

  private Decision<OrderView> decide(Round round, OrderSheet sheet, Ordering.Wish wish) {
    RuleBook terms = rounds.terms(round);
    Ordering.Chance chance = new Ordering.Chance(new OrderId(ids.next()), codes.next());
    Ordering ordering =
        Ordering.decide(round, terms.rounds().ordersPerPerson(), sheet, wish, chance);
    return switch (ordering) {
      case Ordering.Ordered ordered -> write(ordered, terms.zone());
      case Ordering.WrongPhase(Phase phase) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_PHASE, "phase", phase.word()));
      case Ordering.OrderedAlready() -> new Decision.Refuse<>(ProblemCode.ORDER_EXISTS);
      case Ordering.TooManyOrders(long most) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.TOO_MANY_ORDERS, "most", most));
      case Ordering.OutOfStock() -> new Decision.Refuse<>(ProblemCode.OUT_OF_STOCK);
      case Ordering.TooFewPoints(Points available, Points price) ->
          new Decision.Refuse<>(
              new Problem(
                  ProblemCode.TOO_FEW_POINTS,
                  Map.of("available", available.toString(), "price", price.toString()),
                  List.of()));
    };
  }

  private static Decision<OrderView> write(Ordering.Ordered ordered, ZoneId zone) {
    OrderSheet sheet = ordered.sheet();
    Transaction effect = OrderSheetItem.save(sheet).and(AccountItem.replace(ordered.account()));
    Transaction whole =
        ordered.takesStock()
            ? effect
                .and(GateItem.pass(sheet.round(), sheet.person(), GateItem.Open.PICK_UP))
                .and(PrizeItem.take(sheet.round(), ordered.order().prize()))
            : effect.and(GateItem.pass(sheet.round(), sheet.person(), GateItem.Open.ORDERING));
    return new Decision.Write<>(whole, OrderView.of(sheet.person(), ordered.order(), zone));
  }
}
