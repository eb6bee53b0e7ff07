package org.pointsbank.movemembers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.PersonDayItem;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Transaction;

/** What somebody served from a day on, so that no hours are entered for it meanwhile. */
@Singleton
final class ServedDays {
  /** So many days leave room in one transaction for all else that moves with them. */
  private static final int MOST_HELD = 60;

  private final BankTable table;

  ServedDays(BankTable table) {
    this.table = table;
  }

  /**
   * What was read.
   *
   * @param days that are held: the last {@value #MOST_HELD}
   * @param records of the first day and later
   */
  record Seen(List<PersonDay> days, List<ServiceRecord> records) {
    /** Copies both in. */
    Seen {
      days = List.copyOf(days);
      records = List.copyOf(records);
    }

    /**
     * Demands that nobody has entered or taken back hours of these days, and moves each of them on:
     * hours that were judged by what was before are judged anew, whoever enters them.
     */
    Transaction touched() {
      return days.stream()
          .map(PersonDay::touched)
          .map(PersonDayItem::save)
          .reduce(Transaction.EMPTY, Transaction::and);
    }
  }

  /** The days first: whatever is entered after they were read has moved them. */
  Seen since(PersonId person, LocalDate from, LocalDate today) {
    LocalDate earliest = today.minusDays(MOST_HELD - 1L);
    LocalDate first = from.isBefore(earliest) ? earliest : from;
    List<LocalDate> dates =
        first.isAfter(today) ? List.of() : first.datesUntil(today.plusDays(1)).toList();
    Map<Key, Item> found =
        table.readAll(dates.stream().map(day -> PersonDayItem.keyOf(person, day)).toList());
    List<PersonDay> days =
        dates.stream()
            .map(day ->
                PersonDayItem.read(
                    person, day, Optional.ofNullable(found.get(PersonDayItem.keyOf(person, day)))))
            .toList();
    List<ServiceRecord> records = new ArrayList<>();
    table.each(
        ServiceRecordItem.since(person, from), item -> records.add(ServiceRecordItem.read(item)));
    return new Seen(days, records);
  }
}
