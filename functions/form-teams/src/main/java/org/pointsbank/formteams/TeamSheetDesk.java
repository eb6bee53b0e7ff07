package org.pointsbank.formteams;

import io.micronaut.context.annotation.Factory;
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

/** Opens the desk that takes lists of team members in. */
@Factory
final class TeamSheetDesk {
  private static final String TEAM = "team";

  private final RuleShelf rules;
  private final Clock clock;

  TeamSheetDesk(RuleShelf rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  @Singleton
  ImportDesk members(Surroundings surroundings, Ids ids, Settlement settlement) {
    ImportKind kind = new ImportKind(TEAM, TeamSheetColumns.ALL, this::judge);
    return new ImportDesk(surroundings, ids, settlement, rules, kind);
  }

  /** Who lost a role since the upload lets nobody in any more: the day is now's. */
  private Judge<Row> judge(Import course) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), rules.of(course.district()).zone());
    return new TeamSheetJudge(course.district(), course.by(), today);
  }
}
