package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Lapse;
import org.pointsbank.domain.round.AppointmentState;
import org.pointsbank.domain.round.Dropping;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.OrderState;
import org.pointsbank.domain.round.Phase;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.Round;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.GateItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.Transaction;

/** Takes orders back: points and, where a piece was held, the piece are free again. */
@Singleton
final class DropOrder {
  private final Rounds rounds;
  private final OrderDesk desk;
  private final Settlement settlement;

  DropOrder(Rounds rounds, OrderDesk desk, Settlement settlement) {
    this.rounds = rounds;
    this.desk = desk;
    this.settlement = settlement;
  }

  /** Drops an order of the caller, or of somebody whom the caller acts for. */
  Answer<OrderView> drop(Call call, OrderDesk.At at) {
    return settlement.once(call, () -> decide(call, at));
  }

  private Decision<OrderView> decide(Call call, OrderDesk.At at) {
    Optional<Round> round = rounds.find(at.round());
    Optional<OrderDesk.Paid> paid = desk.findPaid(at);
    if (round.isEmpty() || paid.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    OrderDesk.Found seen = paid.get().found();
    Optional<Prize> waiting =
        seen.order().state() instanceof OrderState.Allocated
            ? Optional.of(desk.prize(seen))
            : Optional.empty();
    Optional<Item> appointment = waiting.flatMap(prize -> desk.appointmentItem(seen, prize));
    boolean delivered =
        OrderDesk.appointment(seen, appointment)
            .filter(each -> each.state() instanceof AppointmentState.Delivered)
            .isPresent();
    Dropping dropping =
        Dropping.decide(
            round.get(),
            seen.sheet(),
            seen.order(),
            paid.get().account(),
            word(call, at, delivered));
    return switch (dropping) {
      case Dropping.Dropped dropped -> {
        Transaction back =
            waiting
                .map(prize ->
                    Budgets.giveBack(List.of(prize))
                        .and(OrderDesk.unchanged(seen, prize, appointment)))
                .orElse(Transaction.EMPTY);
        yield write(dropped, back, rounds.terms(round.get()).zone());
      }
      case Dropping.WrongPhase(Phase phase) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_PHASE, "phase", phase.word()));
      case Dropping.WrongState(String state) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
    };
  }

  private Dropping.Word word(Call call, OrderDesk.At at, boolean delivered) {
    return new Dropping.Word(
        call.is(at.person()) ? Optional.empty() : Optional.of(call.person()),
        call.now(),
        Lapse.of(rounds.inForce(at.round().community(), call.now()), call.now()),
        delivered);
  }

  private static Decision<OrderView> write(
      Dropping.Dropped dropped, Transaction back, ZoneId zone) {
    OrderSheet sheet = dropped.sheet();
    Transaction effect =
        OrderSheetItem.save(sheet).and(AccountItem.replace(dropped.account())).and(back);
    // A sealed list must not lose an order behind its gates.
    Transaction whole =
        dropped.returnsStock()
            ? effect
            : effect.and(GateItem.pass(sheet.round(), sheet.person(), GateItem.Open.ORDERING));
    return new Decision.Write<>(whole, OrderView.of(sheet.person(), dropped.order(), zone));
  }
}
