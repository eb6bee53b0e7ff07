package org.pointsbank.recordhours;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.ImportId;
import org.pointsbank.imports.ImportView;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.Import;

/** Confirms all that an import entered, by one walk over it. Source: rules 9.6. */
@Singleton
final class ConfirmSheets {
  private static final SheetWalk.Called CALLED =
      new SheetWalk.Called("confirmation", "being-confirmed", "confirmed");

  private final SheetWalk walk;
  private final Settlement settlement;

  ConfirmSheets(SheetDesk desk, Surroundings surroundings, RuleShelf rules, Settlement settlement) {
    this.walk = new SheetWalk(CALLED, desk, surroundings, rules, ConfirmationJudge::new);
    this.settlement = settlement;
  }

  /** Begins the walk; nothing is confirmed yet. Begun again by the same person, it goes on. */
  Answer<ImportView> begin(Call call, DistrictId district, ImportId id) {
    return settlement.once(call, () -> decide(call, district, id));
  }

  private Decision<ImportView> decide(Call call, DistrictId district, ImportId id) {
    return walk.sheet(district, id)
        .map(sheet ->
            refusal(call, sheet)
                .<Decision<ImportView>>map(Decision.Refuse::new)
                .orElseGet(() -> walk.begin(walk.first(call, sheet))))
        .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND));
  }

  private static Optional<ProblemCode> refusal(Call call, Import sheet) {
    return SheetWalk.nothing(sheet)
        .or(() -> call.is(sheet.by()) ? Optional.of(ProblemCode.ENTERED_BY_YOU) : Optional.empty());
  }

  /** How far it has come. */
  SheetWalk walk() {
    return walk;
  }
}
