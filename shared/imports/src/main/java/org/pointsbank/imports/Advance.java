package org.pointsbank.imports;

import java.util.List;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Import;
import org.pointsbank.table.ImportItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Written;

/**
 * Goes through a course chunk by chunk. Whatever keeps a chunk from being written, the way on is
 * the same: look where the course stands now, and judge from there on fresh reads.
 */
final class Advance<R extends Numbered> {
  private static final int ROWS_AT_FIRST = 32;
  private static final int MOST_ROWS = 100;
  private static final int MORE_ROWS = 8;

  private final BankTable table;
  private final Patience patience;
  private final Course<R> course;
  private int rows = ROWS_AT_FIRST;

  Advance(BankTable table, Patience patience, Course<R> course) {
    this.table = table;
    this.patience = patience;
    this.course = course;
  }

  /**
   * Judges and writes from {@code from} on, until the end, the deadline, or a table that stays
   * busy.
   *
   * @return where the course stands then
   * @throws IllegalStateException if a chunk's conditions fail on every fresh read
   */
  Import run(Import from, Deadline deadline) {
    Import at = from;
    int tries = 0;
    while (!at.progress().finished() && !deadline.passed() && tries < Patience.MOST_TRIES) {
      Chunk chunk = chunk(at);
      Written written = table.write(chunk.transaction());
      Import now = written instanceof Written.Committed ? chunk.after() : again(at);
      tries = now.version() > at.version() ? 0 : tries + 1;
      if (tries > 0) {
        endure(written, tries);
      }
      at = now;
    }
    return at;
  }

  /** As many rows as filled the last transaction, or some more than did not. */
  private Chunk chunk(Import at) {
    List<R> next = course.next(at, rows);
    Chunk chunk = Chunk.judged(at, next, course.judge(), Realm.of(at, table));
    rows =
        chunk.size() < next.size()
            ? Math.toIntExact(chunk.size())
            : Math.min(MOST_ROWS, rows + MORE_ROWS);
    return chunk;
  }

  private Import again(Import at) {
    Item item =
        table
            .read(ImportItem.keyOf(at.id(), at.course()))
            .orElseThrow(() -> new IllegalStateException("no import any more: " + at.id()));
    return ImportItem.read(item);
  }

  private void endure(Written written, int tries) {
    if (written instanceof Written.ConditionsFailed outrun && tries == Patience.MOST_TRIES) {
      throw new IllegalStateException("outrun every time: " + outrun.failed());
    }
    patience.pause(tries);
  }
}
