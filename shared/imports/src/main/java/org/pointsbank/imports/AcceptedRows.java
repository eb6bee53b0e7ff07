package org.pointsbank.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Import;
import org.pointsbank.table.ImportCourse;
import org.pointsbank.table.ImportResultItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Page;
import org.pointsbank.table.Slice;

/** What the rows of an import made, in the order of the file. */
record AcceptedRows(BankTable table, Judge<Reference> judge) implements Course<Reference> {
  private static final int RESULTS_AT_ONCE = 10;

  @Override
  public List<Reference> next(Import at, int most) {
    long after = at.progress().after();
    Slice results =
        ImportResultItem.behind(at.id(), ImportCourse.ROWS, after).limitedTo(RESULTS_AT_ONCE);
    List<Reference> next = new ArrayList<>();
    Optional<String> more;
    do {
      Page page = table.list(results);
      page.items().stream().flatMap(item -> references(item, after).stream()).forEach(next::add);
      results = results.after(page.next());
      more = page.next();
    } while (next.size() < most && more.isPresent());
    return List.copyOf(next.subList(0, Math.min(most, next.size())));
  }

  private static List<Reference> references(Item result, long after) {
    return ImportResultItem.read(result).accepted().stream()
        .filter(row -> row.row() > after)
        .map(row -> new Reference(row.row(), row.reference()))
        .toList();
  }
}
