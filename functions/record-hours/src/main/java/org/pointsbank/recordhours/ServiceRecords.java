package org.pointsbank.recordhours;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Page;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Slice;

/** The records of the table, as people look for them. */
@Singleton
final class ServiceRecords {
  private final BankTable table;

  ServiceRecords(BankTable table) {
    this.table = table;
  }

  /**
   * Some records.
   *
   * @param records in the list's order
   * @param nextCursor where to go on, if there are more
   */
  record Some(List<ServiceRecord> records, Optional<String> nextCursor) {
    /** Copies the list in. */
    Some {
      records = List.copyOf(records);
    }

    /** The same with notes where {@code noted}, else without. */
    Some as(boolean noted) {
      return noted
          ? this
          : new Some(records.stream().map(ServiceRecord::withoutNote).toList(), nextCursor);
    }
  }

  /** The record at {@code address}. */
  Optional<ServiceRecord> find(RecordAddress address) {
    return table.read(address.key()).map(ServiceRecordItem::read).filter(address::leadsTo);
  }

  /** What {@code person} served in {@code servedIn}, newest service first. */
  Some of(PersonId person, CommunityId servedIn, PageAsked asked) {
    Slice slice = ServiceRecordItem.of(person).newestFirst().after(asked.after());
    List<ServiceRecord> found = new ArrayList<>();
    Optional<String> more;
    do {
      Page page = table.list(slice);
      page.items().stream()
          .map(ServiceRecordItem::read)
          .filter(record -> record.servedIn().equals(servedIn))
          .forEach(found::add);
      more = page.next();
      slice = slice.after(more);
    } while (found.size() <= asked.limit() && more.isPresent());
    if (found.size() <= asked.limit()) {
      return new Some(found, Optional.empty());
    }
    List<ServiceRecord> first = found.subList(0, asked.limit());
    return new Some(first, PageAsked.behind(first.getLast()));
  }

  /** What stands in {@code queue}, oldest service first. */
  Some waiting(String queue, PageAsked asked) {
    Page page =
        table.waiting(Slice.prefix(queue, "HOURS#").after(asked.after()).limitedTo(asked.limit()));
    return new Some(
        page.items().stream().map(ServiceRecordItem::read).toList(), Cursor.behind(page.next()));
  }
}
