package org.pointsbank.imports;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.pointsbank.domain.ImportId;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Import;
import org.pointsbank.table.ImportCourse;

/** The imports of one kind, from the upload's manifest to the last verdict. */
public final class Imports {
  private final BankTable table;
  private final ImportKind kind;
  private final Patience patience;

  /** The imports of {@code kind} in {@code table}. */
  public Imports(BankTable table, ImportKind kind, RandomGenerator chance) {
    this.table = table;
    this.kind = kind;
    this.patience = new Patience(chance);
  }

  /** The import with this id; one of another kind is none. */
  public Optional<Import> find(ImportId id) {
    return Courses.find(table, id, ImportCourse.ROWS).filter(this::ofKind);
  }

  /**
   * Judges and writes the rows behind {@code from}, at least one chunk unless the deadline has
   * passed already. Called twice at once, one call's chunk stands and the other goes on behind it.
   *
   * @return the import as it stands then
   */
  public Import advance(Import from, Deadline deadline) {
    UploadedRows rows = new UploadedRows(table, kind, from);
    return new Advance<>(table, patience, rows).run(from, deadline);
  }

  /** Those that nobody has brought to their end, oldest id first; the hourly tick does. */
  public List<Import> unfinished() {
    return Courses.unfinished(table, ImportCourse.ROWS).stream().filter(this::ofKind).toList();
  }

  private boolean ofKind(Import each) {
    return each.kind().equals(kind.name());
  }
}
