package org.pointsbank.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.pointsbank.domain.ImportId;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.ImportCourse;
import org.pointsbank.table.ImportResultItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Page;
import org.pointsbank.table.RejectedRow;
import org.pointsbank.table.Slice;

/** What became of an import's rows, from the results of its chunks. */
public final class Reports {
  private static final int RESULTS_AT_ONCE = 20;

  private final BankTable table;

  /** The reports in {@code table}. */
  public Reports(BankTable table) {
    this.table = table;
  }

  /**
   * Some rejected rows in the order of the file.
   *
   * @param rows at most as many as asked for
   * @param next the row behind which to go on; empty at the end
   */
  public record Rejections(List<RejectedRow> rows, OptionalLong next) {
    /** Copies the list in. */
    public Rejections {
      rows = List.copyOf(rows);
    }
  }

  /** At most {@code most} of the rows that {@code course} rejected behind row {@code after}. */
  public Rejections rejections(ImportId id, ImportCourse course, long after, int most) {
    List<RejectedRow> found = new ArrayList<>();
    Slice results = ImportResultItem.behind(id, course, after).limitedTo(RESULTS_AT_ONCE);
    Optional<String> more;
    do {
      Page page = table.list(results);
      page.items().stream().flatMap(item -> rejected(item, after).stream()).forEach(found::add);
      more = page.next();
      results = results.after(more);
    } while (found.size() <= most && more.isPresent());
    return found.size() > most
        ? new Rejections(found.subList(0, most), OptionalLong.of(found.get(most - 1).row()))
        : new Rejections(found, OptionalLong.empty());
  }

  private static List<RejectedRow> rejected(Item result, long after) {
    return ImportResultItem.read(result).rejected().stream()
        .filter(row -> row.row() > after)
        .toList();
  }

  /** What every accepted row from row {@code from} on made, in the order of the file. */
  public void eachAccepted(ImportId id, long from, Consumer<Reference> consumer) {
    table.each(
        ImportResultItem.behind(id, ImportCourse.ROWS, from - 1),
        result ->
            ImportResultItem.read(result).accepted().stream()
                .filter(row -> row.row() >= from)
                .map(row -> new Reference(row.row(), row.reference()))
                .forEach(consumer));
  }
}
