package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.imports.ImportDesk;
import org.pointsbank.imports.ImportKind;
import org.pointsbank.imports.Judge;
import org.pointsbank.imports.Row;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.Import;

/** The desk that takes sheets of awards in. */
@Singleton
final class AwardSheetDesk {
  private static final String AWARD = "award";

  private final Ids ids;
  private final RuleShelf rules;
  private final Clock clock;
  private final ImportDesk desk;

  AwardSheetDesk(
      Surroundings surroundings, Ids ids, Settlement settlement, RuleShelf rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
    this.ids = ids;
    ImportKind kind = new ImportKind(AWARD, AwardSheetColumns.ALL, this::judge);
    this.desk = new ImportDesk(surroundings, ids, settlement, rules, kind);
  }

  private Judge<Row> judge(Import course) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, rules.of(course.district()).zone());
    return new AwardSheetJudge(
        new Confirmation(course.by(), now),
        new AwardRecipients(course.district(), course.by(), today),
        rules,
        ids);
  }

  /** What the API does with sheets of awards. */
  ImportDesk awards() {
    return desk;
  }
}
