package org.pointsbank.recordhours;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.imports.ImportDesk;
import org.pointsbank.imports.ImportKind;
import org.pointsbank.imports.Judge;
import org.pointsbank.imports.Row;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.Import;

/** The desk that takes sign-in sheets in. */
@Singleton
final class SheetDesk {
  private static final String SHEET = "sheet";

  private final Ids ids;
  private final RuleShelf rules;
  private final Clock clock;
  private final ImportDesk desk;

  SheetDesk(
      Surroundings surroundings, Ids ids, Settlement settlement, RuleShelf rules, Clock clock) {
    this.ids = ids;
    this.rules = rules;
    this.clock = clock;
    ImportKind kind = new ImportKind(SHEET, SheetColumns.ALL, this::judge);
    this.desk = new ImportDesk(surroundings, ids, settlement, rules, kind);
  }

  /** What the API does with sheets. */
  ImportDesk sheets() {
    return desk;
  }

  private Judge<Row> judge(Import course) {
    RuleBooks books = rules.of(course.district());
    LocalDate today = LocalDate.ofInstant(clock.instant(), books.zone());
    return new SheetJudge(course, books, today, ids);
  }
}
