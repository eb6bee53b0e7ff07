package org.pointsbank.recordhours;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiFunction;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.ImportId;
import org.pointsbank.imports.ImportDesk;
import org.pointsbank.imports.ImportView;
import org.pointsbank.imports.Judge;
import org.pointsbank.imports.Reference;
import org.pointsbank.imports.Walks;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.InTurn;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.Import;
import org.pointsbank.table.Transaction;

/**
 * A walk over all that a sheet entered: it takes place once, is begun by one person, and goes on
 * where it was after any interruption. Source: rules 9.6 and 9.8.
 */
final class SheetWalk {
  private static final Duration ONE_TICK = Duration.ofSeconds(15);

  private final Called called;
  private final ImportDesk sheets;
  private final Walks walks;
  private final RuleShelf rules;

  /**
   * What it is called.
   *
   * @param name as its items are named
   * @param going the state of a sheet that it goes over
   * @param over the state of a sheet behind it
   */
  record Called(String name, String going, String over) {}

  /**
   * The walks that are called so.
   *
   * @param judge of one walk on a day of its district
   */
  SheetWalk(
      Called called,
      SheetDesk desk,
      Surroundings surroundings,
      RuleShelf rules,
      BiFunction<Import, LocalDate, Judge<Reference>> judge) {
    this.called = called;
    this.sheets = desk.sheets();
    this.rules = rules;
    Clock clock = surroundings.clock();
    this.walks =
        new Walks(
            surroundings.table(),
            called.name(),
            walk -> judge.apply(walk, LocalDate.ofInstant(clock.instant(), zone(walk))),
            surroundings.chance());
  }

  /** The sheet with this id, if it was imported in {@code district}. */
  Optional<Import> sheet(DistrictId district, ImportId id) {
    return sheets.find(district, id);
  }

  /** Why nothing can be walked over that {@code sheet} entered, if that is so. */
  static Optional<ProblemCode> nothing(Import sheet) {
    if (sheet.dryRun()) {
      return Optional.of(ProblemCode.IMPORT_DRY_RUN);
    }
    return sheet.progress().finished()
        ? Optional.empty()
        : Optional.of(ProblemCode.IMPORT_UNFINISHED);
  }

  /** The walk of the caller over {@code sheet}, as it would begin. */
  Import first(Call call, Import sheet) {
    return walks.started(sheet, call.person(), call.now());
  }

  /** Begins {@code first}, unless somebody has begun it; by the same person, it goes on. */
  Decision<ImportView> begin(Import first) {
    Optional<Import> begun = walks.find(first.id());
    if (begun.isEmpty()) {
      return new Decision.Write<>(walks.begin(first), view(first));
    }
    Import walk = begun.get();
    if (walk.by().equals(first.by())) {
      return new Decision.Write<>(Transaction.EMPTY, view(walk));
    }
    String state = walk.progress().finished() ? called.over() : called.going();
    return new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
  }

  /** The walk over an import of {@code district}, if it was begun. */
  Optional<Import> find(DistrictId district, ImportId id) {
    return walks.find(id).filter(walk -> walk.district().equals(district));
  }

  /** Goes over the next records for some seconds. */
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

  /** Where the clocks of its district stand. */
  ZoneId zone(Import walk) {
    return rules.of(walk.district()).zone();
  }
}
