package org.pointsbank.movemembers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.MoveId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.move.Move;
import org.pointsbank.domain.move.MoveState;
import org.pointsbank.domain.move.Signing;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.MoveItem;
import org.pointsbank.table.PersonItem;

/** Asks for a move. Source: rules 13.1. */
@Singleton
final class AskMove {
  private final BankTable table;
  private final Moves moves;
  private final RuleShelf rules;
  private final Settlement settlement;
  private final Ids ids;

  AskMove(BankTable table, Moves moves, RuleShelf rules, Settlement settlement, Ids ids) {
    this.table = table;
    this.moves = moves;
    this.rules = rules;
    this.settlement = settlement;
    this.ids = ids;
  }

  /**
   * Asks that {@code person} moves away from {@code from}.
   *
   * @throws BadInput if the other community is the same one, or the reason says nothing
   */
  Answer<MoveReceipt> ask(Call call, CommunityId from, PersonId person, NewMove asked) {
    if (asked.community().equals(from)) {
      throw BadInput.at("/to", ProblemCode.INVALID_VALUE);
    }
    Move move =
        new Move(
            new MoveId(ids.next()),
            person,
            from,
            asked.community(),
            asked.said(),
            new Confirmation(call.person(), call.now()),
            new MoveState.Asked(),
            1);
    return settlement.once(call, () -> decide(move));
  }

  private Decision<MoveReceipt> decide(Move move) {
    Optional<Person> person =
        table
            .read(PersonItem.keyOf(move.person()))
            .map(PersonItem::read)
            .filter(found -> found.knownIn(move.from()));
    if (person.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    if (!inDistrict(move.to(), person.get())) {
      return new Decision.Refuse<>(ProblemCode.UNKNOWN_COMMUNITY);
    }
    LocalDate today = LocalDate.ofInstant(move.asked().at(), rules.of(move.from()).zone());
    if (Signing.standing(person.get(), move.from(), today).isEmpty()) {
      return new Decision.Refuse<>(Problem.of(ProblemCode.NOT_A_MEMBER, "day", today));
    }
    if (moves.of(move.person()).stream().anyMatch(each -> each.state().open())) {
      return new Decision.Refuse<>(ProblemCode.MOVE_OPEN);
    }
    return new Decision.Write<>(
        Touched.by(person.get()).create(MoveItem.write(move)), MoveReceipt.of(move));
  }

  private boolean inDistrict(CommunityId community, Person person) {
    return table
        .read(CommunityItem.keyOf(community))
        .map(CommunityItem::read)
        .map(found -> found.district().equals(person.district()))
        .orElse(false);
  }
}
