package org.pointsbank.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Import;
import org.pointsbank.table.ImportPart;
import org.pointsbank.table.ImportPartItem;
import org.pointsbank.table.ImportRow;
import org.pointsbank.table.Item;

/** The rows of an upload, part by part; the part last read is kept at hand. */
final class UploadedRows implements Course<Row> {
  private final BankTable table;
  private final ImportKind kind;
  private final Judge<Row> judge;
  private List<ImportRow> part = List.of();

  UploadedRows(BankTable table, ImportKind kind, Import course) {
    this.table = table;
    this.kind = kind;
    this.judge = new MarkedRows(course, kind.judge().apply(course));
  }

  @Override
  public Judge<Row> judge() {
    return judge;
  }

  @Override
  public List<Row> next(Import at, int most) {
    long after = at.progress().after();
    if (part.isEmpty() || part.getFirst().number() > after || part.getLast().number() <= after) {
      part = read(at).rows();
    }
    return part.stream().filter(row -> row.number() > after).limit(most).map(this::row).toList();
  }

  private ImportPart read(Import at) {
    List<Item> found = table.list(ImportPartItem.behind(at.id(), at.progress().after())).items();
    if (found.isEmpty()) {
      throw new IllegalStateException("no rows left of " + at.id());
    }
    return ImportPartItem.read(found.getFirst());
  }

  private Row row(ImportRow stored) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < kind.columns().size(); i++) {
      // An upload from before a column came has no cell for it.
      String cell = i < stored.cells().size() ? stored.cells().get(i) : "";
      cells.put(kind.columns().get(i).name(), cell);
    }
    return new Row(stored.number(), RowIdentity.of(stored, kind.columns()), cells);
  }
}
