package org.pointsbank.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.ImportId;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Import;
import org.pointsbank.table.ImportCourse;
import org.pointsbank.table.ImportItem;
import org.pointsbank.table.Slice;

/** Finds courses through imports. */
final class Courses {
  private Courses() {}

  static Optional<Import> find(BankTable table, ImportId id, ImportCourse course) {
    return table.read(ImportItem.keyOf(id, course)).map(ImportItem::read);
  }

  /**
   * Every unfinished {@code course}, or the first thousand of them: the rest is there when those
   * are done. The queue may lag, so each is looked at.
   */
  static List<Import> unfinished(BankTable table, ImportCourse course) {
    Slice waiting = Slice.range(ImportItem.UNFINISHED, course.name(), course.name());
    return table.readAll(table.queue(waiting)).values().stream()
        .map(ImportItem::read)
        .filter(each -> !each.progress().finished())
        .sorted(Comparator.comparing(each -> each.id().value()))
        .toList();
  }
}
