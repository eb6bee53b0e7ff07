package org.pointsbank.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.ImportId;
import org.pointsbank.table.Import;
import org.pointsbank.table.ImportItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.RowMark;
import org.pointsbank.table.RowMarkItem;

/**
 * A judge that asks first whether an earlier import has accepted the row, and marks its own. The
 * mark of an import that is undone binds nobody, and the next one lies behind it.
 */
record MarkedRows(Import course, Judge<Row> judge) implements Judge<Row> {
  /** Where a row is marked, or is to be. */
  private record Place(Key key, Optional<ImportId> undone) {}

  @Override
  public List<Key> wanted(Row row, View seen) {
    List<Key> keys = new ArrayList<>();
    Place place = first(row);
    for (Optional<ImportId> by = markedBy(place, seen); by.isPresent(); ) {
      keys.add(place.key());
      keys.add(ImportItem.keyOf(by.get(), Undone.COURSE));
      if (!undone(by.get(), seen)) {
        return keys;
      }
      place = behind(row, by.get());
      by = markedBy(place, seen);
    }
    keys.add(place.key());
    keys.addAll(judge.wanted(row, seen));
    return keys;
  }

  @Override
  public Verdict judge(Row row, View view) {
    Place place = first(row);
    for (Optional<ImportId> by = markedBy(place, view); by.isPresent(); ) {
      if (!undone(by.get(), view)) {
        return new Verdict.Unchanged();
      }
      place = behind(row, by.get());
      by = markedBy(place, view);
    }
    return switch (judge.judge(row, view)) {
      case Verdict.Accepted made -> marked(row, place, made);
      case Verdict other -> other;
    };
  }

  private static Optional<ImportId> markedBy(Place place, View view) {
    return view.find(place.key()).map(RowMarkItem::read).map(RowMark::by);
  }

  private static boolean undone(ImportId id, View view) {
    return view.find(ImportItem.keyOf(id, Undone.COURSE))
        .map(ImportItem::read)
        .filter(undo -> undo.progress().finished())
        .isPresent();
  }

  private Verdict marked(Row row, Place place, Verdict.Accepted made) {
    RowMark mark =
        new RowMark(course.district(), course.kind(), row.identity(), course.id(), row.number());
    List<Item> items = new ArrayList<>(made.items());
    items.add(
        place
            .undone()
            .map(undone -> RowMarkItem.write(mark, undone))
            .orElseGet(() -> RowMarkItem.write(mark)));
    return new Verdict.Accepted(made.reference(), items);
  }

  private Place first(Row row) {
    return new Place(
        RowMarkItem.keyOf(course.district(), course.kind(), row.identity()), Optional.empty());
  }

  private Place behind(Row row, ImportId undone) {
    return new Place(
        RowMarkItem.keyOf(course.district(), course.kind(), row.identity(), undone),
        Optional.of(undone));
  }
}
