package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.time.Clock;
import org.pointsbank.imports.ImportDesk;
import org.pointsbank.imports.ImportKind;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.lambda.Surroundings;

/** The desk that takes sheets of awards in. */
@Singleton
final class AwardSheetDesk {
  private static final String AWARD = "award";

  private final ImportDesk desk;

  AwardSheetDesk(
      Surroundings surroundings, Ids ids, Settlement settlement, RuleShelf rules, Clock clock) {
    ImportKind kind =
        new ImportKind(
            AWARD,
            AwardSheetColumns.ALL,
            course -> new AwardSheetJudge(course, rules, clock.instant(), ids));
    this.desk = new ImportDesk(surroundings, ids, settlement, rules, kind);
  }

  /** What the API does with sheets of awards. */
  ImportDesk awards() {
    return desk;
  }
}
