package org.pointsbank.imports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Import;
import org.pointsbank.table.ImportCourse;
import org.pointsbank.table.ImportItem;
import org.pointsbank.table.ImportPart;
import org.pointsbank.table.ImportPartItem;
import org.pointsbank.table.ImportProgress;
import org.pointsbank.table.ImportRow;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;

/**
 * Takes files in: reads them once and keeps their rows in parts, so that judging a later row reads
 * one part and parses nothing.
 */
public final class Uploads {
  /** What a file may weigh at most, in bytes. */
  public static final int MOST_BYTES = 4 << 20;

  /** How long the rows are kept: they are about people, and done with once they are judged. */
  static final Duration KEPT = Duration.ofDays(30);

  private final BankTable table;
  private final Patience patience;

  /** Takes files into {@code table}. */
  public Uploads(BankTable table, RandomGenerator chance) {
    this.table = table;
    this.patience = new Patience(chance);
  }

  /**
   * Reads {@code bytes} and keeps their rows. The import exists once the caller has written {@code
   * Taken.manifest()}; parts without it go by themselves after 30 days.
   */
  public Uploaded take(Upload upload, ImportKind kind, byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return new Uploaded.FileTooLarge(MOST_BYTES);
    }
    try {
      return keep(upload, kind, FileRows.read(bytes, kind.columns()));
    } catch (UnfitFile unfit) {
      return unfit.refusal();
    }
  }

  private Uploaded.Taken keep(Upload upload, ImportKind kind, List<ImportRow> rows) {
    for (List<ImportRow> some : Parts.of(rows)) {
      put(new ImportPart(upload.id(), some, upload.at().plus(KEPT)));
    }
    Import started =
        new Import(
            upload.id(),
            ImportCourse.ROWS,
            upload.district(),
            kind.name(),
            upload.dryRun(),
            upload.by(),
            upload.at(),
            ImportProgress.of(rows.size()),
            1);
    return new Uploaded.Taken(started, Transaction.EMPTY.create(ImportItem.write(started)));
  }

  private void put(ImportPart part) {
    Transaction transaction = Transaction.EMPTY.put(ImportPartItem.write(part));
    for (int tries = 1; !(table.write(transaction) instanceof Written.Committed); tries++) {
      if (tries == Patience.MOST_TRIES) {
        throw new IllegalStateException("the table takes no part of " + part.id());
      }
      patience.pause(tries);
    }
  }

  /** Rows side by side as far as one item holds them. */
  private static final class Parts {
    private static final int MOST_BYTES_EACH = 300_000;
    private static final int BYTES_OF_ROW = 64;
    private static final int BYTES_OF_CELL = 8;
    private static final int MOST_BYTES_OF_CHARACTER = 3;

    private Parts() {}

    static List<List<ImportRow>> of(List<ImportRow> rows) {
      List<List<ImportRow>> parts = new ArrayList<>();
      int start = 0;
      int bytes = 0;
      for (int i = 0; i < rows.size(); i++) {
        int more = weight(rows.get(i));
        if (bytes + more > MOST_BYTES_EACH) {
          parts.add(rows.subList(start, i));
          start = i;
          bytes = 0;
        }
        bytes += more;
      }
      if (start < rows.size()) {
        parts.add(rows.subList(start, rows.size()));
      }
      return parts;
    }

    private static int weight(ImportRow row) {
      return BYTES_OF_ROW
          + row.cells().stream()
              .mapToInt(cell -> BYTES_OF_CELL + MOST_BYTES_OF_CHARACTER * cell.length())
              .sum();
    }
  }
}
