package org.pointsbank.recordhours;

import java.time.LocalDate;
import java.util.List;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Review;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.imports.Judge;
import org.pointsbank.imports.Principals;
import org.pointsbank.imports.Reference;
import org.pointsbank.imports.Verdict;
import org.pointsbank.imports.View;
import org.pointsbank.imports.Workplaces;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Import;
import org.pointsbank.table.Key;
import org.pointsbank.table.ServiceRecordItem;

/**
 * The word of whoever began a confirmation, on one record of the import: the same word as on a
 * record by itself. Source: rules 4.2 and 9.6.
 */
record ConfirmationJudge(Import walk, LocalDate today) implements Judge<Reference> {
  @Override
  public List<Key> wanted(Reference made, View seen) {
    return List.of(RecordReference.parse(made.text()).key(), GrantsItem.keyOf(walk.by()));
  }

  @Override
  public Verdict judge(Reference made, View view) {
    ServiceRecord record =
        view.find(RecordReference.parse(made.text()).key())
            .map(ServiceRecordItem::read)
            .orElseThrow(() -> new IllegalStateException("no record of row " + made.number()));
    if (!Workplaces.of(walk.by(), today, view).include(record.servedIn())) {
      return refuse("community-not-held");
    }
    if (Principals.of(walk.by(), today, view).include(record.person())) {
      return refuse("own-record");
    }
    return switch (Review.confirm(record, new Confirmation(walk.by(), walk.at()))) {
      case Review.Done(ServiceRecord confirmed) ->
          new Verdict.Accepted(made.text(), List.of(ServiceRecordItem.write(confirmed)));
      case Review.OwnRecord() -> refuse("own-record");
      case Review.EnteredByYou() -> refuse("entered-by-you");
      case Review.ConfirmedByYou() -> refuse("confirmed-by-you");
      case Review.NotYours() -> refuse("not-yours");
      case Review.WrongState(String _) -> refuse("wrong-state");
    };
  }

  private static Verdict refuse(String reason) {
    return new Verdict.Rejected(reason, "");
  }
}
