package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.pointsbank.domain.round.CodeReset;
import org.pointsbank.domain.round.Order;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.OrderState;
import org.pointsbank.domain.round.Round;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.OrderSheetItem;

/** Has pick-up codes made anew, which only their owners see. Source: rules 6.5. */
@Singleton
final class ResetCode {
  private final Rounds rounds;
  private final OrderDesk desk;
  private final Settlement settlement;
  private final PickUpCodes codes;

  ResetCode(Rounds rounds, OrderDesk desk, Settlement settlement, PickUpCodes codes) {
    this.rounds = rounds;
    this.desk = desk;
    this.settlement = settlement;
    this.codes = codes;
  }

  /** A worker has a new code made, which they do not see. */
  Answer<OrderView> reset(Call call, OrderDesk.At at, String reason) {
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
      case CodeReset.WrongState(String state) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
    };
  }
}
