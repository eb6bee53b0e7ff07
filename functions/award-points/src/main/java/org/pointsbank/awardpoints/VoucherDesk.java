package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.voucher.Basis;
import org.pointsbank.domain.voucher.Matter;
import org.pointsbank.domain.voucher.Vouching;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.PersonDayItem;
import org.pointsbank.table.ReversalItem;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Transaction;

/** What vouchers are decided on, and what they write beside themselves. */
@Singleton
final class VoucherDesk {
  private final BankTable table;
  private final Postings postings;
  private final RuleShelf rules;

  VoucherDesk(BankTable table, Postings postings, RuleShelf rules) {
    this.table = table;
    this.postings = postings;
    this.rules = rules;
  }

  /**
   * What is known where a voucher is decided about.
   *
   * @param record of the served hours whose line is to be taken back, if that is the matter
   */
  record Known(Basis basis, Optional<ServiceRecord> record) {}

  /** The line with this number, if the passbook has it. */
  Optional<PassbookLine> line(AccountId account, long sequence) {
    return table.read(LineItem.keyOf(account, sequence)).map(item -> LineItem.read(account, item));
  }

  /** What is known about {@code matter} now; nothing where account or line are not there. */
  Optional<Known> known(AccountId id, Matter matter, Instant now) {
    Optional<Account> account = table.read(AccountItem.keyOf(id)).map(AccountItem::read);
    if (!(matter instanceof Matter.Reversal(long sequence))) {
      return account.map(found -> new Known(new Basis(found, inForce(id, now)), Optional.empty()));
    }
    Optional<PassbookLine> line = line(id, sequence);
    // Before the mark: without one, the record is as it was while nobody had taken back the line.
    Optional<ServiceRecord> record = line.flatMap(found -> record(id.person(), found));
    boolean reversed = table.read(ReversalItem.keyOf(id, sequence)).isPresent();
    return line.isEmpty()
        ? Optional.empty()
        : account.map(
            found -> new Known(new Basis(found, inForce(id, now), line, reversed), record));
  }

  private Optional<ServiceRecord> record(PersonId person, PassbookLine line) {
    return line.story().origin() instanceof Origin.Served(RecordId id, String _, String _)
        ? Optional.of(
            table
                .read(ServiceRecordItem.keyOf(person, id))
                .map(ServiceRecordItem::read)
                .orElseThrow(() -> new IllegalStateException("no record " + id)))
        : Optional.empty();
  }

  private RuleBook inForce(AccountId id, Instant now) {
    RuleBooks books = rules.of(id.community());
    return books.at(LocalDate.ofInstant(now, books.zone()));
  }

  /**
   * What a posted voucher writes beside itself: its line and head; of a reversal the mark that lets
   * it happen once; and of served hours the {@code record}, whose time is free again.
   */
  Transaction effect(Vouching.Posted posted, Optional<ServiceRecord> record) {
    Transaction effect = postings.onHead(posted.posting());
    if (!(posted.voucher().matter() instanceof Matter.Reversal(long sequence))) {
      return effect;
    }
    long reversal = posted.posting().line().sequence();
    Transaction marked =
        effect.create(ReversalItem.write(posted.voucher().account(), sequence, reversal));
    return record.map(served -> marked.and(freed(served.reversedBy(reversal)))).orElse(marked);
  }

  private Transaction freed(ServiceRecord record) {
    return record.time().days().stream()
        .map(day -> PersonDayItem.save(day(record.person(), day).free(record.id())))
        .reduce(
            Transaction.EMPTY.replace(ServiceRecordItem.write(record), record.version() - 1),
            Transaction::and);
  }

  private PersonDay day(PersonId person, LocalDate date) {
    return PersonDayItem.read(person, date, table.read(PersonDayItem.keyOf(person, date)));
  }
}
