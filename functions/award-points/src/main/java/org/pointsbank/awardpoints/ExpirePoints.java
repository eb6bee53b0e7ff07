package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Expiry;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.ExpiryMarkItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Page;
import org.pointsbank.table.Transaction;

/**
 * Lets points expire once their half-year is over: a line for each lot, oldest first; what orders
 * hold stays. Each line moves the head under its version, so that running twice, late or from the
 * middle changes nothing more. Source: rules 3.6.
 */
@Singleton
final class ExpirePoints {
  private final BankTable table;
  private final Settlement settlement;
  private final Postings postings;
  private final RuleShelf rules;
  private final Clock clock;

  ExpirePoints(
      BankTable table, Settlement settlement, Postings postings, RuleShelf rules, Clock clock) {
    this.table = table;
    this.settlement = settlement;
    this.postings = postings;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * What is over.
   *
   * @param ended the half-year that is over
   * @param last what was posted up to it expires
   * @param book the rule book that says so
   */
  private record Due(HalfYear ended, HalfYear last, RuleBook book) {}

  /**
   * Writes the lines of {@code community} that are due and not written.
   *
   * @return how many were written before {@code deadline}
   */
  long in(CommunityId community, Deadline deadline) {
    Optional<Due> due = due(community);
    if (due.isEmpty()
        || table.read(ExpiryMarkItem.keyOf(community, due.get().ended())).isPresent()) {
      return 0;
    }
    long written = 0;
    Optional<String> after = Optional.empty();
    do {
      Page page = table.list(AccountItem.of(community).after(after));
      for (Item item : page.items()) {
        if (deadline.passed()) {
          return written;
        }
        written += expired(AccountItem.read(item), due.get());
      }
      after = page.next();
    } while (after.isPresent());
    mark(community, due.get().ended());
    return written;
  }

  private Optional<Due> due(CommunityId community) {
    RuleBooks books = rules.of(community);
    LocalDate today = LocalDate.ofInstant(clock.instant(), books.zone());
    HalfYear ended = HalfYear.of(today).previous();
    RuleBook book = books.at(ended.lastDay());
    return switch (book.expiry()) {
      case Expiry.Never() -> Optional.empty();
      case Expiry.After(long halfYears, long _) ->
          Optional.of(new Due(ended, ended.plus(-halfYears), book));
    };
  }

  private long expired(Account listed, Due due) {
    long written = 0;
    if (listed.lots().oldestUpTo(due.last()).isPresent()) {
      while (settlement.settled(() -> decide(listed.id(), due))) {
        written++;
      }
    }
    return written;
  }

  private Decision<Boolean> decide(AccountId id, Due due) {
    Account account = table.read(AccountItem.keyOf(id)).map(AccountItem::read).orElseThrow();
    Optional<Map.Entry<HalfYear, Points>> lot = account.lots().oldestUpTo(due.last());
    if (lot.isEmpty()) {
      return new Decision.Write<>(Transaction.EMPTY, false);
    }
    Posting.Story story =
        new Posting.Story(
            new Origin.Expired(lot.get().getKey()),
            Optional.empty(),
            due.book().version(),
            Optional.empty(),
            due.ended().lastDay(),
            clock.instant());
    Posting posting = account.expire(lot.get().getKey(), lot.get().getValue(), story);
    return new Decision.Write<>(postings.onHead(posting), true);
  }

  private void mark(CommunityId community, HalfYear ended) {
    Instant now = clock.instant();
    boolean _ =
        settlement.settled(() ->
            new Decision.Write<>(
                Transaction.EMPTY.put(ExpiryMarkItem.write(community, ended, now)), true));
  }
}
