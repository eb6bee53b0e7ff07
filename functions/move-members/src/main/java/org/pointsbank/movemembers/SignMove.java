package org.pointsbank.movemembers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.membership.Step;
import org.pointsbank.domain.move.Move;
import org.pointsbank.domain.move.Signing;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.ForwardItem;
import org.pointsbank.table.MoveItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.StepItem;
import org.pointsbank.table.Transaction;

/**
 * Brings a word on a move to stand. With the second signature memberships, lines and heads move in
 * one transaction, each under its condition. Source: rules 13.1 to 13.3.
 */
@Singleton
final class SignMove {
  private final BankTable table;
  private final Moves moves;
  private final CarryOver carryOver;
  private final OpenOrders openOrders;
  private final LineTerms lineTerms;
  private final RuleShelf rules;
  private final Settlement settlement;
  private final Ids ids;

  SignMove(
      BankTable table,
      Moves moves,
      CarryOver carryOver,
      OpenOrders openOrders,
      LineTerms lineTerms,
      RuleShelf rules,
      Settlement settlement,
      Ids ids) {
    this.table = table;
    this.moves = moves;
    this.carryOver = carryOver;
    this.openOrders = openOrders;
    this.lineTerms = lineTerms;
    this.rules = rules;
    this.settlement = settlement;
    this.ids = ids;
  }

  /** What is said about a move on a day, by whom. */
  @FunctionalInterface
  interface Word {
    Signing on(Move move, Person person, Confirmation word, LocalDate today);
  }

  /** Says {@code word} about the move that {@code named} names. */
  Answer<MoveReceipt> say(Call call, Moves.Named named, Word word) {
    return settlement.once(call, () -> decide(call, named, word));
  }

  private Decision<MoveReceipt> decide(Call call, Moves.Named named, Word word) {
    Optional<Move> move = moves.find(named);
    Optional<Person> person = table.read(PersonItem.keyOf(named.person())).map(PersonItem::read);
    if (move.isEmpty() || person.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    LocalDate today = LocalDate.ofInstant(call.now(), rules.of(move.get().from()).zone());
    Confirmation said = new Confirmation(call.person(), call.now());
    return switch (word.on(move.get(), person.get(), said, today)) {
      case Signing.Noted(Move noted) ->
          new Decision.Write<>(MoveItem.replace(noted), MoveReceipt.of(noted));
      case Signing.Moved moved -> carried(moved, said);
      case Signing.OwnFavour() -> new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
      case Signing.SignedByYou() -> new Decision.Refuse<>(ProblemCode.SIGNED_BY_YOU);
      case Signing.WrongState(String state) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
      case Signing.NotMember(LocalDate day) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.NOT_A_MEMBER, "day", day));
    };
  }

  private Decision<MoveReceipt> carried(Signing.Moved moved, Confirmation said) {
    Move move = moved.move();
    CarryOver.Way way = new CarryOver.Way(move.from(), move.to());
    CarryOver.Load load = carryOver.load(moved.person(), way);
    if (!load.held().equals(Points.NONE)) {
      return new Decision.Refuse<>(openOrders.problem(move.from(), move.person(), load.held()));
    }
    Transaction effect =
        MoveItem.replace(move)
            .replace(PersonItem.write(moved.person()), moved.person().version() - 1)
            .put(
                PersonLookupItem.write(
                    PersonLookupItem.inCommunity(move.to(), moved.person().number()),
                    move.person()))
            .put(ForwardItem.write(move.from(), move.person()))
            .and(steps(moved, said))
            .and(load.carried(lineTerms.at(move.from(), Optional.of(said.by()), said.at())));
    return new Decision.Write<>(effect, MoveReceipt.of(move));
  }

  private Transaction steps(Signing.Moved moved, Confirmation said) {
    Move move = moved.move();
    Step out =
        new Step(
            ids.next(),
            move.person(),
            move.from(),
            Step.Kind.MOVED_OUT,
            moved.day(),
            move.to().value(),
            move.reason(),
            said);
    Step in =
        new Step(
            ids.next(),
            move.person(),
            move.to(),
            Step.Kind.MOVED_IN,
            moved.day(),
            move.from().value(),
            move.reason(),
            said);
    return Transaction.EMPTY.create(StepItem.write(out)).create(StepItem.write(in));
  }
}
