package org.pointsbank.formteams;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.pointsbank.imports.ImportDesk;
import org.pointsbank.imports.ImportKind;
import org.pointsbank.imports.Judge;
import org.pointsbank.imports.Row;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.Import;

/** The desk that takes lists of team members in. */
@Singleton
final class TeamSheetDesk {
  private static final String TEAM = "team";

  private final RuleShelf rules;
  private final Clock clock;
  private final ImportDesk desk;

  TeamSheetDesk(
      Surroundings surroundings, Ids ids, Settlement settlement, RuleShelf rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
    ImportKind kind = new ImportKind(TEAM, TeamSheetColumns.ALL, this::judge);
    this.desk = new ImportDesk(surroundings, ids, settlement, rules, kind);
  }

  /** Who lost a role since the upload lets nobody in any more: the day is now's. */
  private Judge<Row> judge(Import course) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), rules.of(course.district()).zone());
    return new TeamSheetJudge(course.district(), course.by(), today);
  }

  /** What the API does with lists of team members. */
  ImportDesk members() {
    return desk;
  }
}
