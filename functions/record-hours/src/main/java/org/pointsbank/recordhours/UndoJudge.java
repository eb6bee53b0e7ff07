package org.pointsbank.recordhours;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.Review;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.imports.Judge;
import org.pointsbank.imports.Reference;
import org.pointsbank.imports.Verdict;
import org.pointsbank.imports.View;
import org.pointsbank.imports.Workplaces;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Import;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.PersonDayItem;
import org.pointsbank.table.ServiceRecordItem;

/**
 * The word of whoever undoes an import, on one record of it: its time is free again. What has its
 * line already is told as {@code awarded}: somebody reverses that. Source: rules 9.8.
 */
record UndoJudge(Import walk, LocalDate today) implements Judge<Reference> {
  @Override
  public List<Key> wanted(Reference made, View seen) {
    List<Key> keys = new ArrayList<>();
    Key key = RecordReference.parse(made.text()).key();
    keys.add(key);
    keys.add(GrantsItem.keyOf(walk.by()));
    seen.find(key)
        .map(ServiceRecordItem::read)
        .ifPresent(record ->
            record
                .time()
                .days()
                .forEach(day -> keys.add(PersonDayItem.keyOf(record.person(), day))));
    return keys;
  }

  @Override
  public Verdict judge(Reference made, View view) {
    ServiceRecord record =
        view.find(RecordReference.parse(made.text()).key())
            .map(ServiceRecordItem::read)
            .orElseThrow(() -> new IllegalStateException("no record of row " + made.number()));
    if (!Workplaces.of(walk.by(), today, view).include(record.servedIn())) {
      return new Verdict.Rejected("community-not-held", "");
    }
    Review review =
        Review.undo(record, new Confirmation(walk.by(), walk.at()), walk.reason().orElseThrow());
    return review instanceof Review.Done(ServiceRecord undone)
        ? new Verdict.Accepted(made.text(), items(undone, view))
        : new Verdict.Rejected(record.state().word(), "");
  }

  private static List<Item> items(ServiceRecord undone, View view) {
    List<Item> items = new ArrayList<>();
    items.add(ServiceRecordItem.write(undone));
    for (LocalDate date : undone.time().days()) {
      Optional<Item> day = view.find(PersonDayItem.keyOf(undone.person(), date));
      PersonDay freed = PersonDayItem.read(undone.person(), date, day).free(undone.id());
      items.add(PersonDayItem.write(freed));
    }
    return items;
  }
}
