package org.pointsbank.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pointsbank.table.AcceptedRow;
import org.pointsbank.table.Import;
import org.pointsbank.table.ImportItem;
import org.pointsbank.table.ImportProgress;
import org.pointsbank.table.ImportResult;
import org.pointsbank.table.ImportResultItem;
import org.pointsbank.table.RejectedRow;
import org.pointsbank.table.Transaction;

/** Rows judged one after the other, to be written together: as many as one transaction holds. */
final class Chunk {
  /** What is left for the rows beside the progress and the chunk's result. */
  private static final int MOST_WRITES = Transaction.MOST_WRITES - 2;

  private final Import before;
  private final Workspace workspace;
  private final List<AcceptedRow> accepted = new ArrayList<>();
  private final List<RejectedRow> rejected = new ArrayList<>();
  private long done;
  private long last;

  private Chunk(Import before, Workspace workspace) {
    this.before = before;
    this.workspace = workspace;
  }

  /** Judges the first of {@code rows}, until their writes fill a transaction. */
  static <R extends Numbered> Chunk judged(
      Import before, List<R> rows, Judge<R> judge, Realm realm) {
    Workspace workspace = new Workspace(realm);
    workspace.prepare(rows, judge);
    Chunk chunk = new Chunk(before, workspace);
    for (R row : rows) {
      if (!chunk.take(row.number(), judge.judge(row, workspace))) {
        break;
      }
    }
    return chunk;
  }

  /** Whether {@code verdict} still fits in. */
  private boolean take(long number, Verdict verdict) {
    switch (verdict) {
      case Verdict.Accepted made when workspace.writesWith(made.items()) > MOST_WRITES -> {
        demandNotFirst(number);
        return false;
      }
      case Verdict.Accepted made -> {
        workspace.stage(made.items());
        accepted.add(new AcceptedRow(number, made.reference()));
      }
      case Verdict.Rejected refused ->
          rejected.add(new RejectedRow(number, refused.column(), refused.reason()));
      case Verdict.Unchanged _ -> {}
    }
    done++;
    last = number;
    return true;
  }

  private void demandNotFirst(long number) {
    if (done == 0) {
      throw new IllegalStateException("row " + number + " alone fills a transaction");
    }
  }

  /** How many rows are in it. */
  long size() {
    return done;
  }

  /** The import as it stands once this chunk is written. */
  Import after() {
    ImportProgress progress = before.progress();
    SortedMap<String, Long> reasons = new TreeMap<>(progress.rejected());
    rejected.forEach(row -> reasons.merge(row.reason(), 1L, Long::sum));
    return before.next(
        new ImportProgress(
            progress.rows(),
            progress.done() + done,
            last,
            progress.accepted() + accepted.size(),
            progress.unchanged() + done - accepted.size() - rejected.size(),
            reasons));
  }

  /** What the rows make, what became of them, and the progress, all on what was seen. */
  Transaction transaction() {
    Transaction progress = Transaction.EMPTY.replace(ImportItem.write(after()), before.version());
    return workspace.addedTo(result(progress));
  }

  private Transaction result(Transaction transaction) {
    if (accepted.isEmpty() && rejected.isEmpty()) {
      return transaction;
    }
    return transaction.create(
        ImportResultItem.write(
            new ImportResult(before.id(), before.course(), last, accepted, rejected)));
  }
}
