package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.Slice;

/**
 * The balance of an account at any past instant: the one behind the last line that was posted by
 * then. No line is older than the one before it, so it is found by halving: a read of one item for
 * each doubling of the passbook. Source: rules 3.5.
 */
@Singleton
final class PastBalance {
  private final BankTable table;

  PastBalance(BankTable table) {
    this.table = table;
  }

  /** The account now, if there is one. */
  Optional<Account> account(AccountId id) {
    return table.read(AccountItem.keyOf(id)).map(AccountItem::read);
  }

  /** The last line of {@code account} that was posted at {@code instant} or before. */
  Optional<PassbookLine> lastLine(Account account, Instant instant) {
    long known = 0;
    long later = account.lastLine() + 1;
    Optional<PassbookLine> last = Optional.empty();
    while (known + 1 < later) {
      long middle = known + (later - known) / 2;
      PassbookLine line = line(account.id(), middle);
      if (line.story().postedAt().isAfter(instant)) {
        later = middle;
      } else {
        known = middle;
        last = Optional.of(line);
      }
    }
    return last;
  }

  /** Where the lines lie that {@code id} had at {@code instant}; none where there is no account. */
  Slice lines(AccountId id, Instant instant) {
    long last =
        account(id)
            .flatMap(found -> lastLine(found, instant))
            .map(PassbookLine::sequence)
            .orElse(0L);
    return LineItem.upTo(id, last);
  }

  private PassbookLine line(AccountId account, long sequence) {
    return table
        .read(LineItem.keyOf(account, sequence))
        .map(item -> LineItem.read(account, item))
        .orElseThrow(() -> new IllegalStateException("no line " + sequence + " on " + account));
  }
}
