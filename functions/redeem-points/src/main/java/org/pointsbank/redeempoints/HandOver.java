package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.round.CodeReset;
import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.OrderState;
import org.pointsbank.domain.round.Phase;
import org.pointsbank.domain.round.PickUp;
import org.pointsbank.domain.round.Round;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.PrizeItem;
import org.pointsbank.table.Transaction;

/**
 * Hands prizes over: order, line, head and pieces move in one transaction. Source: rules 3.3, 6.5.
 */
@Singleton
final class HandOver {
  private final Rounds rounds;
  private final OrderDesk desk;
  private final Settlement settlement;
  private final PickUpCodes codes;

  HandOver(Rounds rounds, OrderDesk desk, Settlement settlement, PickUpCodes codes) {
    this.rounds = rounds;
    this.desk = desk;
    this.settlement = settlement;
    this.codes = codes;
  }

  /** A worker says the code that the recipient told them. */
  Answer<OrderView> pickUp(Call call, OrderDesk.At at, String code) {
    PickUp.Said said = new PickUp.Said(call.person(), call.now(), code);
    return settlement.once(call, () -> decide(at, said));
  }

  private Decision<OrderView> decide(OrderDesk.At at, PickUp.Said said) {
    Optional<Round> round = rounds.find(at.round());
    Optional<OrderDesk.Found> found = desk.find(at);
    if (round.isEmpty() || found.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    PickUp.Subject subject =
        new PickUp.Subject(
            found.get().sheet(),
            found.get().order(),
            desk.prize(found.get()),
            desk.account(found.get()));
    RuleBook terms = rounds.terms(round.get());
    RuleBook inForce = rounds.inForce(at.round().community(), said.at());
    return switch (PickUp.decide(round.get(), terms, inForce, subject, said)) {
      case PickUp.HandedOver done -> write(done, terms);
      case PickUp.WrongCode(OrderSheet counted, long left) ->
          new Decision.Decline<>(
              OrderSheetItem.save(counted), Problem.of(ProblemCode.WRONG_CODE, "left", left));
      case PickUp.CodeLocked() -> new Decision.Refuse<>(ProblemCode.CODE_LOCKED);
      case PickUp.OwnFavour() -> new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
      case PickUp.WrongPhase(Phase phase) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_PHASE, "phase", phase.word()));
      case PickUp.WrongState(String state) -> wrongState(state);
    };
  }

  private static Decision<OrderView> write(PickUp.HandedOver done, RuleBook terms) {
    OrderSheet sheet = done.sheet();
    Transaction effect =
        OrderSheetItem.save(sheet)
            .create(LineItem.write(done.posting().line()))
            .and(AccountItem.replace(done.posting().account()))
            .and(PrizeItem.handOut(sheet.round(), done.order().prize()));
    return new Decision.Write<>(effect, OrderView.of(sheet.person(), done.order(), terms.zone()));
  }

  /** A worker has a new code made, which they do not see. */
  Answer<OrderView> resetCode(Call call, OrderDesk.At at, String reason) {
    OrderState.Reset word = new OrderState.Reset(call.person(), call.now(), reason);
    return settlement.once(call, () -> decide(at, word));
  }

  private Decision<OrderView> decide(OrderDesk.At at, OrderState.Reset word) {
    Optional<Round> round = rounds.find(at.round());
    Optional<OrderDesk.Found> found = desk.find(at);
    if (round.isEmpty() || found.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    return switch (CodeReset.decide(found.get().sheet(), found.get().order(), word, codes.next())) {
      case CodeReset.Done(OrderSheet sheet, Order order) ->
          new Decision.Write<>(
              OrderSheetItem.save(sheet),
              OrderView.of(sheet.person(), order, rounds.terms(round.get()).zone()));
      case CodeReset.OwnFavour() -> new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
      case CodeReset.WrongState(String state) -> wrongState(state);
    };
  }

  private static Decision<OrderView> wrongState(String state) {
    return new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
  }
}
