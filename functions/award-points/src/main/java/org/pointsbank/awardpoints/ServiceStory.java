package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.ServiceItem;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.Import;
import org.pointsbank.table.ImportCourse;
import org.pointsbank.table.ImportItem;
import org.pointsbank.table.ServiceRecordItem;

/** Tells of hours that were served: the service, who entered and confirmed it, and the sum. */
@Singleton
final class ServiceStory {
  private final BankTable table;

  ServiceStory(BankTable table) {
    this.table = table;
  }

  List<Said.Worded> tell(Plot plot, Origin.Served served) {
    ServiceRecord record =
        table
            .read(ServiceRecordItem.keyOf(plot.line().account().person(), served.record()))
            .map(ServiceRecordItem::read)
            .orElseThrow(() -> new IllegalStateException("no record " + served.record()));
    List<Said.Worded> told = new ArrayList<>(service(plot, record));
    told.add(Said.words("service.evidence." + record.grade()));
    told.add(plot.done("entry.person", new Confirmation(record.entry().by(), record.entry().at())));
    sheet(plot, record).ifPresent(told::add);
    corrected(record).ifPresent(told::add);
    told.addAll(confirmations(plot, record.state()));
    told.add(SaidReckoning.of(served.reckoning(), plot.book().hours()));
    return told;
  }

  private List<Said.Worded> service(Plot plot, ServiceRecord record) {
    List<Said.Worded> told = new ArrayList<>();
    told.add(
        Said.words("service.what")
            .with("item", item(plot.book().item(record.item()), record.item()))
            .with("code", record.item())
            .with("time", Spoken.stretch(record.time()))
            .with("minutes", record.time().minutes())
            .with("capacity", Said.words("capacity." + record.capacity())));
    told.add(Said.words("service.where").with("community", name(record.servedIn())));
    // Both are people's own words.
    if (plot.cast().texts() && !record.entry().place().isEmpty()) {
      told.add(Said.words("service.place").with("place", record.entry().place()));
    }
    if (plot.cast().texts() && !record.entry().session().isEmpty()) {
      told.add(Said.words("service.session").with("session", record.entry().session()));
    }
    return told;
  }

  private static Said item(Optional<ServiceItem> item, String code) {
    return item.map(known -> new Said.Plain(known.nameZh(), known.nameEn()))
        .orElseGet(() -> new Said.Plain(code, code));
  }

  private String name(CommunityId community) {
    return table
        .read(CommunityItem.keyOf(community))
        .map(item -> CommunityItem.read(item).name())
        .orElseThrow(() -> new IllegalStateException("no community " + community));
  }

  private Optional<Said.Worded> sheet(Plot plot, ServiceRecord record) {
    return record
        .entry()
        .sheet()
        .flatMap(sheet -> table.read(ImportItem.keyOf(sheet, ImportCourse.ROWS)))
        .map(ImportItem::read)
        .map(sheet -> sheet(plot, sheet));
  }

  private Optional<Said.Worded> corrected(ServiceRecord record) {
    return record
        .entry()
        .particulars()
        .corrects()
        .flatMap(old -> table.read(ServiceRecordItem.keyOf(record.person(), old)))
        .map(ServiceRecordItem::read)
        .map(old -> Said.words("entry.corrects").with("time", Spoken.stretch(old.time())));
  }

  private static Said.Worded sheet(Plot plot, Import sheet) {
    return plot.done("entry.sheet", new Confirmation(sheet.by(), sheet.at()))
        .with("rows", sheet.progress().rows());
  }

  private static List<Said.Worded> confirmations(Plot plot, RecordState state) {
    return switch (state) {
      case RecordState.Awarded(Confirmation first, Optional<Confirmation> second, long _) ->
          confirmations(plot, first, second);
      case RecordState.Reversed(
              Confirmation first,
              Optional<Confirmation> second,
              long _,
              long _) ->
          confirmations(plot, first, second);
      case RecordState.Pending _,
          RecordState.AwaitingSecond _,
          RecordState.Confirmed _,
          RecordState.Rejected _,
          RecordState.Withdrawn _ ->
          throw new IllegalStateException("a line of a record that is " + state.word());
    };
  }

  private static List<Said.Worded> confirmations(
      Plot plot, Confirmation first, Optional<Confirmation> second) {
    List<Said.Worded> told = new ArrayList<>();
    told.add(plot.done("confirmation.first", first));
    second.ifPresent(by -> told.add(plot.done("confirmation.second", by)));
    return told;
  }
}
