package org.pointsbank.provebooks;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.report.LedgerSums;
import org.pointsbank.domain.report.ReportSums;
import org.pointsbank.domain.statement.AccountStatement;
import org.pointsbank.domain.statement.Span;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Page;

/**
 * Reckons what accounts bring to a report, each as of the moment at which its head was read, out of
 * its lines and not out of any running total.
 */
@Singleton
final class AccountSums {
  private static final int SOME = 25;

  private final BankTable table;
  private final SpanLines lines;

  AccountSums(BankTable table, SpanLines lines) {
    this.table = table;
    this.lines = lines;
  }

  /** Some heads of a community. */
  Page page(CommunityId community, Optional<String> after) {
    return table.list(AccountItem.of(community).limitedTo(SOME).after(after));
  }

  /** The sums of the accounts on {@code page}. */
  ReportSums sums(Page page, Period period, ZoneId zone) {
    Span span = Span.of(Optional.of(period), zone);
    LedgerSums sums = LedgerSums.NONE;
    for (Item head : page.items()) {
      sums = sums.plus(of(head, span));
    }
    return ReportSums.of(sums);
  }

  /** What says what cannot be keeps no report from being made: it does not add up there. */
  private LedgerSums of(Item head, Span span) {
    try {
      Account account = AccountItem.read(head);
      AccountStatement statement = lines.statement(account, span);
      return LedgerSums.of(statement, served(statement) && !servedBefore(account, head, span));
    } catch (IllegalArgumentException
        | IllegalStateException
        | ArithmeticException
        | DateTimeException cannotBe) {
      return LedgerSums.UNREADABLE;
    }
  }

  private static boolean served(AccountStatement statement) {
    return statement.lines().stream()
        .anyMatch(line -> line.story().origin() instanceof Origin.Served);
  }

  /** Who served under several colours is one person: counted by the first of them. */
  private boolean servedBefore(Account account, Item head, Span span) {
    return table
        .readAll(AccountItem.keysOf(account.id().community(), account.id().person()))
        .values()
        .stream()
        .filter(other -> other.key().sk().compareTo(head.key().sk()) < 0)
        .map(AccountItem::read)
        .anyMatch(other -> served(lines.statement(other, span)));
  }
}
