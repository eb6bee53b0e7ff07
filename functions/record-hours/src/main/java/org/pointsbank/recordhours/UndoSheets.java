package org.pointsbank.recordhours;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.ImportId;
import org.pointsbank.domain.Role;
import org.pointsbank.imports.ImportView;
import org.pointsbank.imports.Undone;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Import;

/** Takes back all that an import entered, by one walk over it. Source: rules 9.8. */
@Singleton
final class UndoSheets {
  private static final SheetWalk.Called CALLED =
      new SheetWalk.Called(Undone.WALK, "being-undone", "undone");

  private final BankTable table;
  private final SheetWalk walk;
  private final Settlement settlement;

  UndoSheets(SheetDesk desk, Surroundings surroundings, RuleShelf rules, Settlement settlement) {
    this.table = surroundings.table();
    this.walk = new SheetWalk(CALLED, desk, surroundings, rules, UndoJudge::new);
    this.settlement = settlement;
  }

  /** Begins the walk; nothing is taken back yet. Begun again by the same person, it goes on. */
  Answer<ImportView> begin(Call call, DistrictId district, ImportId id, String reason) {
    return settlement.once(call, () -> decide(call, district, id, reason));
  }

  private Decision<ImportView> decide(Call call, DistrictId district, ImportId id, String reason) {
    return walk.sheet(district, id)
        .filter(sheet -> reaches(call, sheet))
        .map(sheet ->
            SheetWalk.nothing(sheet)
                .<Decision<ImportView>>map(Decision.Refuse::new)
                .orElseGet(() -> walk.begin(walk.first(call, sheet).because(reason))))
        .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND));
  }

  /** An undoing takes place once: by whoever works wherever the sheet can have reached. */
  private boolean reaches(Call call, Import sheet) {
    LocalDate today = LocalDate.ofInstant(call.now(), walk.zone(sheet));
    return call.is(sheet.by())
        || table.read(GrantsItem.keyOf(sheet.by())).map(GrantsItem::read).orElse(List.of()).stream()
            .filter(grant -> grant.role() == Role.CENTRE_WORKER && grant.on(today))
            .flatMap(grant -> grant.community().stream())
            .allMatch(community -> call.holds(Role.CENTRE_WORKER, community));
  }

  /** How far it has come. */
  SheetWalk walk() {
    return walk;
  }
}
