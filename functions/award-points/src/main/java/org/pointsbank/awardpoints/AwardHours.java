package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Award;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.RecordState;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Outrun;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Key;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.YearItem;

/**
 * Turns one confirmed record into one line. Record, line and head move in one transaction, each
 * under its condition: told again, late or by two at once, the record is awarded exactly once.
 */
@Singleton
final class AwardHours {
  private final BankTable table;
  private final Settlement settlement;
  private final Postings postings;
  private final RuleShelf rules;
  private final Clock clock;

  AwardHours(
      BankTable table, Settlement settlement, Postings postings, RuleShelf rules, Clock clock) {
    this.table = table;
    this.settlement = settlement;
    this.postings = postings;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Awards the record at {@code key}, unless it is awarded already or no longer confirmed.
   *
   * @return whether a line was written by this
   * @throws Outrun if others were writing all the time: to be told again
   */
  boolean award(Key key) {
    return settlement.settled(() -> decide(key));
  }

  private Decision<Boolean> decide(Key key) {
    Optional<ServiceRecord> found = table.read(key).map(ServiceRecordItem::read);
    if (found.isEmpty() || !(found.get().state() instanceof RecordState.Confirmed confirmed)) {
      return new Decision.Write<>(Transaction.EMPTY, false);
    }
    ServiceRecord record = found.get();
    Optional<Account> head = table.read(AccountItem.keyOf(record.account())).map(AccountItem::read);
    LocalDate servedOn = record.time().day();
    RuleBook book = rules.of(record.account().community()).at(servedOn);
    Account account = head.orElseGet(() -> opened(record.account(), record));
    Award.Earner earner = new Award.Earner(account, earlier(account, Quarter.of(servedOn)));
    Award award = Award.of(record, confirmed, earner, book, clock.instant());
    return new Decision.Write<>(effect(award, head.isPresent()), true);
  }

  /** What hours have earned in {@code quarter}, also where it has left the head. */
  private Points earlier(Account account, Quarter quarter) {
    QuarterTotals totals =
        account.hasFolded(quarter)
            ? table
                .read(YearItem.keyOf(account.id(), quarter.year()))
                .map(YearItem::read)
                .map(folded -> folded.getOrDefault(quarter, QuarterTotals.NONE))
                .orElse(QuarterTotals.NONE)
            : account.quarters().getOrDefault(quarter, QuarterTotals.NONE);
    return new Points(Math.max(0, totals.honour().getOrDefault(Head.PARTICIPATION, 0L)));
  }

  /** A capacity that came after the register opens its account with the first line. */
  private Account opened(AccountId id, ServiceRecord record) {
    Person person =
        table
            .read(PersonItem.keyOf(id.person()))
            .map(PersonItem::read)
            .orElseThrow(() -> new IllegalStateException("no person of " + record.id()));
    return Account.open(id, person.number(), record.time().day());
  }

  private Transaction effect(Award award, boolean hasHead) {
    Transaction effect =
        Transaction.EMPTY.replace(
            ServiceRecordItem.write(award.record()), award.record().version() - 1);
    return effect.and(
        hasHead ? postings.onHead(award.posting()) : postings.withHead(award.posting()));
  }
}
