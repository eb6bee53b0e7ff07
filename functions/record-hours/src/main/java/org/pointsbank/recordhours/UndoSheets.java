package org.pointsbank.recordhours;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.ImportId;
import org.pointsbank.domain.Role;
import org.pointsbank.imports.ImportDesk;
import org.pointsbank.imports.ImportView;
import org.pointsbank.imports.Judge;
import org.pointsbank.imports.Reference;
import org.pointsbank.imports.Undone;
import org.pointsbank.imports.Walks;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.InTurn;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Import;
import org.pointsbank.table.Transaction;

/** Takes back all that an import entered, by one walk over it. Source: rules 9.8. */
@Singleton
final class UndoSheets {
  private static final Duration ONE_TICK = Duration.ofSeconds(15);

  private final BankTable table;
  private final ImportDesk sheets;
  private final Walks walks;
  private final Settlement settlement;
  private final RuleShelf rules;
  private final Clock clock;

  UndoSheets(
      SheetDesk desk,
      Surroundings surroundings,
      Settlement settlement,
      RuleShelf rules,
      Clock clock) {
    this.table = surroundings.table();
    this.sheets = desk.sheets();
    this.walks = new Walks(table, Undone.WALK, this::judge, surroundings.chance());
    this.settlement = settlement;
    this.rules = rules;
    this.clock = clock;
  }

  /** Begins the walk; nothing is taken back yet. Begun again by the same person, it goes on. */
  Answer<ImportView> begin(Call call, DistrictId district, ImportId id, String reason) {
    return settlement.once(call, () -> decide(call, district, id, reason));
  }

  private Decision<ImportView> decide(Call call, DistrictId district, ImportId id, String reason) {
    Optional<Import> imported = sheets.find(district, id).filter(each -> reaches(call, each));
    if (imported.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    if (imported.get().dryRun()) {
      return new Decision.Refuse<>(ProblemCode.IMPORT_DRY_RUN);
    }
    if (!imported.get().progress().finished()) {
      return new Decision.Refuse<>(ProblemCode.IMPORT_UNFINISHED);
    }
    return walks
        .find(id)
        .map(walk -> begun(call, walk))
        .orElseGet(() -> {
          Import walk = walks.started(imported.get(), call.person(), call.now()).because(reason);
          return new Decision.Write<>(walks.begin(walk), view(walk));
        });
  }

  /** An undoing takes place once: by whoever works wherever the sheet can have reached. */
  private boolean reaches(Call call, Import imported) {
    LocalDate today = LocalDate.ofInstant(call.now(), zone(imported));
    return call.is(imported.by())
        || table
            .read(GrantsItem.keyOf(imported.by()))
            .map(GrantsItem::read)
            .orElse(List.of())
            .stream()
            .filter(grant -> grant.role() == Role.CENTRE_WORKER && grant.on(today))
            .flatMap(grant -> grant.community().stream())
            .allMatch(community -> call.holds(Role.CENTRE_WORKER, community));
  }

  private Decision<ImportView> begun(Call call, Import walk) {
    if (walk.by().equals(call.person())) {
      return new Decision.Write<>(Transaction.EMPTY, view(walk));
    }
    String state = walk.progress().finished() ? "undone" : "being-undone";
    return new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
  }

  /** The walk over an import of {@code district}, if it was begun. */
  Optional<Import> find(DistrictId district, ImportId id) {
    return walks.find(id).filter(walk -> walk.district().equals(district));
  }

  /** Takes the next records back for some seconds. */
  Import advance(Import walk) {
    return walks.advance(walk, sheets.deadline());
  }

  /**
   * Brings on what nobody has brought to its end; the hourly tick calls this.
   *
   * @return how many walks it worked on
   */
  long finish() {
    Deadline deadline = Deadline.within(ONE_TICK);
    return InTurn.sum(walks.unfinished(), 0L, Long::sum, walk -> broughtOn(walk, deadline));
  }

  private long broughtOn(Import walk, Deadline deadline) {
    if (deadline.passed()) {
      return 0;
    }
    Import at = walks.advance(walk, deadline);
    return at.version() > walk.version() ? 1 : 0;
  }

  ImportView view(Import walk) {
    return ImportView.of(walk, zone(walk));
  }

  private Judge<Reference> judge(Import walk) {
    return new UndoJudge(walk, LocalDate.ofInstant(clock.instant(), zone(walk)));
  }

  private ZoneId zone(Import walk) {
    return rules.of(walk.district()).zone();
  }
}
