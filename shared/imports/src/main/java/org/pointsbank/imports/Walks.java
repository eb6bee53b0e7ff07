package org.pointsbank.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.pointsbank.domain.ImportId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Import;
import org.pointsbank.table.ImportCourse;
import org.pointsbank.table.ImportItem;
import org.pointsbank.table.ImportProgress;
import org.pointsbank.table.Transaction;

/**
 * Walks over all that an import's accepted rows made, once, with an effect on each: such as the
 * confirmation of a whole batch. Its effects and its progress are written together, as an import's
 * are. An effect that cannot be is a rejection with its reason; the walk goes on.
 */
public final class Walks {
  private final BankTable table;
  private final ImportCourse course;
  private final Function<Import, Judge<Reference>> judge;
  private final Patience patience;

  /**
   * The walks called {@code name}.
   *
   * @param judge of one walk, which knows who began it
   */
  public Walks(
      BankTable table,
      String name,
      Function<Import, Judge<Reference>> judge,
      RandomGenerator chance) {
    this.table = table;
    this.course = ImportCourse.walk(name);
    this.judge = judge;
    this.patience = new Patience(chance);
  }

  /** Where this walk's results are found by {@link Reports#rejections}. */
  public ImportCourse course() {
    return course;
  }

  /** The walk over the import with this id, if it was begun. */
  public Optional<Import> find(ImportId id) {
    return Courses.find(table, id, course);
  }

  /** Begins {@code started}; it exists once the caller has written the answer. */
  public Transaction begin(Import started) {
    return Transaction.EMPTY.create(ImportItem.write(started));
  }

  /**
   * The walk as {@link #begin} leaves it.
   *
   * @throws IllegalArgumentException if the import is not finished, or was a dry run
   */
  public Import started(Import imported, PersonId by, Instant at) {
    if (imported.dryRun() || !imported.progress().finished()) {
      throw new IllegalArgumentException("nothing to walk over: " + imported.id());
    }
    return new Import(
        imported.id(),
        course,
        imported.district(),
        imported.kind(),
        false,
        by,
        at,
        ImportProgress.of(imported.progress().accepted()),
        1);
  }

  /**
   * Goes on from {@code from}, at least one chunk unless the deadline has passed already.
   *
   * @return the walk as it stands then
   */
  public Import advance(Import from, Deadline deadline) {
    AcceptedRows rows = new AcceptedRows(table, judge.apply(from));
    return new Advance<>(table, patience, rows).run(from, deadline);
  }

  /** Those that nobody has brought to their end; the hourly tick does. */
  public List<Import> unfinished() {
    return Courses.unfinished(table, course);
  }
}
