package org.pointsbank.honourpeople;

import jakarta.inject.Singleton;
import org.pointsbank.domain.honour.Edition;
import org.pointsbank.domain.honour.Marking;
import org.pointsbank.domain.honour.Marks;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.EditionItem;
import org.pointsbank.table.MarksItem;

/** Takes down what a member of the panel gives a nominee. Source: rules 16.3. */
@Singleton
final class GiveMarks {
  private final Settlement settlement;
  private final Editions editions;

  GiveMarks(Settlement settlement, Editions editions) {
    this.settlement = settlement;
    this.editions = editions;
  }

  /** Gives {@code marks}. */
  Answer<MarksView> give(Call call, Named named, Marks marks) {
    return settlement.once(
        call,
        () ->
            editions
                .find(named)
                .map(found -> decide(call, found.edition(), marks))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Decision<MarksView> decide(Call call, Edition edition, Marks marks) {
    return switch (Marking.decide(edition, editions.nominees(edition), marks, call::actsFor)) {
      case Marking.Given(Marks given) ->
          new Decision.Write<>(
              EditionItem.replace(edition.moved(0))
                  .put(MarksItem.write(edition.programme(), edition.period(), given)),
              MarksView.of(given));
      case Marking.Closed(String state) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
      case Marking.NotOnPanel() -> new Decision.Refuse<>(ProblemCode.NOT_ON_PANEL);
      case Marking.OwnFavour() -> new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
      case Marking.NotNominated() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    };
  }
}
