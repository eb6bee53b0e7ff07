package org.pointsbank.recordhours;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.correction.Contested;
import org.pointsbank.domain.correction.Correcting;
import org.pointsbank.domain.correction.Correction;
import org.pointsbank.domain.voucher.Basis;
import org.pointsbank.domain.voucher.Matter;
import org.pointsbank.domain.voucher.Vouching;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CorrectionItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.PersonDayItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.QualificationsItem;
import org.pointsbank.table.ReversalItem;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.VoucherItem;

/** What corrections are decided on, and what they write. */
@Singleton
final class CorrectionDesk {
  private final BankTable table;
  private final ServiceRecords records;
  private final RuleShelf rules;
  private final Clock clock;

  CorrectionDesk(BankTable table, ServiceRecords records, RuleShelf rules, Clock clock) {
    this.table = table;
    this.records = records;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * What is known of the record at {@code address} where the correction that is made of it is
   * decided about. It is read anew where the record has moved meanwhile: half of what another
   * decision has written would look like a reason to refuse.
   */
  Optional<Contested> contested(
      RecordAddress address, Function<ServiceRecord, Correction> correction) {
    Optional<ServiceRecord> seen = records.find(address);
    while (seen.isPresent()) {
      Contested contested = contested(seen.get(), correction.apply(seen.get()));
      Optional<ServiceRecord> now = records.find(address);
      if (now.equals(seen)) {
        return Optional.of(contested);
      }
      seen = now;
    }
    return Optional.empty();
  }

  private Contested contested(ServiceRecord record, Correction correction) {
    PersonId id = record.person();
    List<LocalDate> dates = Contested.daysOf(record, correction);
    List<Key> keys = new ArrayList<>();
    keys.add(PersonItem.keyOf(id));
    keys.add(QualificationsItem.keyOf(id));
    keys.addAll(dayKeys(List.of(id), dates));
    line(record)
        .ifPresent(line -> {
          keys.add(AccountItem.keyOf(record.account()));
          keys.add(LineItem.keyOf(record.account(), line));
          keys.add(ReversalItem.keyOf(record.account(), line));
        });
    Map<Key, Item> found = table.readAll(keys);
    Person person = PersonItem.read(there(found, PersonItem.keyOf(id)));
    RuleBooks books = rules.of(person.district());
    List<PersonId> others = person.merged().from();
    Key qualifications = QualificationsItem.keyOf(id);
    return new Contested(
        correction,
        record,
        person,
        books,
        days(List.of(id), dates, found),
        days(others, dates, table.readAll(dayKeys(others, dates))),
        QualificationsItem.read(id, Optional.ofNullable(found.get(qualifications))),
        line(record).map(line -> basis(record.account(), line, found, books)));
  }

  private static List<Key> dayKeys(List<PersonId> people, List<LocalDate> dates) {
    return people.stream()
        .flatMap(id -> dates.stream().map(date -> PersonDayItem.keyOf(id, date)))
        .toList();
  }

  private static List<PersonDay> days(
      List<PersonId> people, List<LocalDate> dates, Map<Key, Item> found) {
    return people.stream()
        .flatMap(id ->
            dates.stream()
                .map(date ->
                    PersonDayItem.read(
                        id, date, Optional.ofNullable(found.get(PersonDayItem.keyOf(id, date))))))
        .toList();
  }

  private Basis basis(AccountId account, long line, Map<Key, Item> found, RuleBooks books) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), books.zone());
    RuleBook book = books.at(today).in(account.community());
    return new Basis(
        AccountItem.read(there(found, AccountItem.keyOf(account))),
        book,
        Optional.of(LineItem.read(account, there(found, LineItem.keyOf(account, line)))),
        found.containsKey(ReversalItem.keyOf(account, line)));
  }

  private static Item there(Map<Key, Item> found, Key key) {
    return Optional.ofNullable(found.get(key))
        .orElseThrow(() -> new IllegalStateException("nothing at " + key));
  }

  private static Optional<Long> line(ServiceRecord record) {
    return record.state() instanceof RecordState.Awarded(_, _, long line)
        ? Optional.of(line)
        : Optional.empty();
  }

  /** What a word on a correction writes, while its record is as seen. */
  Transaction effect(Correction correction, ServiceRecord record) {
    Item seen = ServiceRecordItem.write(record);
    return CorrectionItem.save(correction).requireAsSeen(seen.key(), Optional.of(seen));
  }

  /** Everything that a record in place of another one writes, while {@code person} is as seen. */
  Transaction effect(Correcting.Replaced replaced, Person person) {
    ServiceRecord old = replaced.old();
    Transaction records =
        CorrectionItem.save(replaced.correction())
            .requireAsSeen(PersonItem.keyOf(person.id()), Optional.of(PersonItem.write(person)))
            .replace(ServiceRecordItem.write(old), old.version() - 1)
            .create(ServiceRecordItem.write(replaced.corrected()));
    Transaction effect =
        replaced.days().stream().map(PersonDayItem::save).reduce(records, Transaction::and);
    return replaced.reversal().map(posted -> effect.and(reversal(posted))).orElse(effect);
  }

  private Transaction reversal(Vouching.Posted posted) {
    if (!(posted.voucher().matter() instanceof Matter.Reversal(long line))) {
      throw new IllegalStateException("no reversal: " + posted.voucher().id());
    }
    long reversal = posted.posting().line().sequence();
    return AccountItem.post(table, posted.posting())
        .create(VoucherItem.write(posted.voucher()))
        .create(ReversalItem.write(posted.voucher().account(), line, reversal));
  }
}
