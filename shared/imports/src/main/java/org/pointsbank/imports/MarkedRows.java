package org.pointsbank.imports;

import java.util.ArrayList;
import java.util.List;
import org.pointsbank.table.Import;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.RowMark;
import org.pointsbank.table.RowMarkItem;

/** A judge that asks first whether an earlier import has accepted the row, and marks its own. */
record MarkedRows(Import course, Judge<Row> judge) implements Judge<Row> {
  @Override
  public List<Key> wanted(Row row, View seen) {
    if (seen.find(markOf(row)).isPresent()) {
      return List.of();
    }
    List<Key> keys = new ArrayList<>(judge.wanted(row, seen));
    keys.add(markOf(row));
    return keys;
  }

  @Override
  public Verdict judge(Row row, View view) {
    if (view.find(markOf(row)).isPresent()) {
      return new Verdict.Unchanged();
    }
    return switch (judge.judge(row, view)) {
      case Verdict.Accepted made -> marked(row, made);
      case Verdict other -> other;
    };
  }

  private Verdict marked(Row row, Verdict.Accepted made) {
    List<Item> items = new ArrayList<>(made.items());
    items.add(
        RowMarkItem.write(
            new RowMark(
                course.district(), course.kind(), row.identity(), course.id(), row.number())));
    return new Verdict.Accepted(made.reference(), items);
  }

  private Key markOf(Row row) {
    return RowMarkItem.keyOf(course.district(), course.kind(), row.identity());
  }
}
