package org.pointsbank.movemembers;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;

/** What must come to its end before a membership does. Source: rules 13.5. */
@Singleton
final class Unfinished {
  private final Moves moves;
  private final OpenOrders openOrders;

  Unfinished(Moves moves, OpenOrders openOrders) {
    this.moves = moves;
    this.openOrders = openOrders;
  }

  /** What stands in the way, where {@code held} is what orders hold: a move, or open orders. */
  Optional<Problem> of(CommunityId community, PersonId person, Points held) {
    Optional<Problem> move = move(person);
    if (move.isPresent()) {
      return move;
    }
    boolean ordered = !held.equals(Points.NONE) || !openOrders.of(community, person).isEmpty();
    return ordered ? Optional.of(openOrders.problem(community, person, held)) : Optional.empty();
  }

  /** That a move of {@code person} waits, if one does. */
  Optional<Problem> move(PersonId person) {
    return moves.of(person).stream().anyMatch(each -> each.state().open())
        ? Optional.of(Problem.of(ProblemCode.MOVE_OPEN))
        : Optional.empty();
  }
}
