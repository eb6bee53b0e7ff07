package org.pointsbank.redeempoints;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.Phase;
import org.pointsbank.domain.round.PickUp;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.Receiving;
import org.pointsbank.domain.round.Round;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.Item;
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
  private final Fetchers fetchers;

  HandOver(Rounds rounds, OrderDesk desk, Settlement settlement, Fetchers fetchers) {
    this.rounds = rounds;
    this.desk = desk;
    this.settlement = settlement;
    this.fetchers = fetchers;
  }

  /** A worker says the code that the recipient told them. */
  Answer<OrderView> pickUp(Call call, OrderDesk.At at, String code, Optional<PersonId> fetchedBy) {
    PickUp.Said said = new PickUp.Said(call.person(), call.now(), code, fetchedBy);
    return settlement.once(
        call,
        () ->
            decide(
                at,
                said.at(),
                () -> fetchers.named(at, said),
                counter ->
                    PickUp.decide(
                        counter.round(),
                        counter.terms(),
                        counter.inForce(),
                        counter.subject(),
                        said)));
  }

  /** An owner, or somebody for them, says that a service was done. */
  Answer<OrderView> receive(Call call, OrderDesk.At at) {
    Optional<PersonId> proxy = call.is(at.person()) ? Optional.empty() : Optional.of(call.person());
    return settlement.once(
        call,
        () ->
            decide(
                at,
                call.now(),
                () -> Optional.of(Transaction.EMPTY),
                counter ->
                    Receiving.decide(
                        counter.round(), counter.inForce(), counter.subject(), proxy, call.now())));
  }

  /**
   * What a hand-over is decided on.
   *
   * @param round as it stands
   * @param terms the rule book of the round
   * @param inForce the rule book in force now
   * @param subject what is handed over
   */
  private record Counter(Round round, RuleBook terms, RuleBook inForce, PickUp.Subject subject) {}

  private Decision<OrderView> decide(
      OrderDesk.At at,
      Instant now,
      Supplier<Optional<Transaction>> fetcher,
      Function<Counter, PickUp> rule) {
    Optional<Round> round = rounds.find(at.round());
    Optional<OrderDesk.Paid> paid = desk.findPaid(at);
    if (round.isEmpty() || paid.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    Optional<Transaction> named = fetcher.get();
    if (named.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_A_PROXY);
    }
    OrderDesk.Found found = paid.get().found();
    Prize prize = desk.prize(found);
    Optional<Item> appointment = desk.appointmentItem(found, prize);
    PickUp.Subject subject = subject(paid.get(), prize, appointment);
    RuleBook terms = rounds.terms(round.get());
    RuleBook inForce = rounds.inForce(at.round().community(), now);
    PickUp answer = rule.apply(new Counter(round.get(), terms, inForce, subject));
    Transaction seen = named.get().and(OrderDesk.unchanged(found, prize, appointment));
    return decision(answer, terms, seen);
  }

  private static PickUp.Subject subject(
      OrderDesk.Paid paid, Prize prize, Optional<Item> appointment) {
    OrderDesk.Found found = paid.found();
    return new PickUp.Subject(
        found.sheet(),
        found.order(),
        prize,
        paid.account(),
        OrderDesk.appointment(found, appointment));
  }

  private static Decision<OrderView> decision(PickUp answer, RuleBook terms, Transaction seen) {
    return switch (answer) {
      case PickUp.HandedOver done -> write(done, terms, seen);
      case PickUp.WrongCode(OrderSheet counted, long left) ->
          new Decision.Decline<>(
              OrderSheetItem.save(counted), Problem.of(ProblemCode.WRONG_CODE, "left", left));
      case PickUp.CodeLocked() -> new Decision.Refuse<>(ProblemCode.CODE_LOCKED);
      case PickUp.OwnFavour() -> new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
      case PickUp.NoAppointment() -> new Decision.Refuse<>(ProblemCode.NO_APPOINTMENT);
      case PickUp.TooEarly(Instant from) ->
          new Decision.Refuse<>(
              Problem.of(
                  ProblemCode.TOO_EARLY, "from", from.atZone(terms.zone()).toOffsetDateTime()));
      case PickUp.WrongPhase(Phase phase) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_PHASE, "phase", phase.word()));
      case PickUp.WrongState(String state) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
    };
  }

  private static Decision<OrderView> write(
      PickUp.HandedOver done, RuleBook terms, Transaction seen) {
    OrderSheet sheet = done.sheet();
    Transaction effect =
        OrderSheetItem.save(sheet)
            .and(seen)
            .create(LineItem.write(done.posting().line()))
            .and(AccountItem.replace(done.posting().account()))
            .and(PrizeItem.handOut(sheet.round(), done.order().prize()));
    return new Decision.Write<>(effect, OrderView.of(sheet.person(), done.order(), terms.zone()));
  }
}
