package org.pointsbank.enrolmembers;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.pointsbank.imports.ImportDesk;
import org.pointsbank.imports.ImportKind;
import org.pointsbank.imports.Judge;
import org.pointsbank.imports.Row;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.Import;

/** Opens the desk that takes registers in. */
@Factory
final class RegisterDesk {
  private static final String REGISTER = "register";

  private final Ids ids;
  private final DistrictDays days;
  private final Clock clock;

  RegisterDesk(Ids ids, DistrictDays days, Clock clock) {
    this.ids = ids;
    this.days = days;
    this.clock = clock;
  }

  @Singleton
  ImportDesk registers(Surroundings surroundings, Settlement settlement, RuleShelf rules) {
    ImportKind kind = new ImportKind(REGISTER, RegisterColumns.ALL, this::judge);
    return new ImportDesk(surroundings, ids, settlement, rules, kind);
  }

  /** Who lost a role since the upload enrols nobody any more: the day is now's. */
  private Judge<Row> judge(Import course) {
    Instant at = clock.instant();
    RegisterJudge.Now now = new RegisterJudge.Now(days.dayOf(course.district(), at), at);
    return new RegisterJudge(course.district(), course.by(), now, ids);
  }
}
