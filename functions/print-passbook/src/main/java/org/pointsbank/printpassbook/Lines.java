package org.pointsbank.printpassbook;

import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.passbook.Print;
import org.pointsbank.domain.statement.Span;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.Page;
import org.pointsbank.table.PrintItem;
import org.pointsbank.table.Slice;

/** The lines of an account, as they were posted. */
@Singleton
final class Lines {
  /** What a quarter of a busy account fits into; more only costs reads. */
  private static final int AT_ONCE = 100;

  private final BankTable table;

  Lines(BankTable table) {
    this.table = table;
  }

  /** The account, if it was ever opened. */
  Optional<Account> head(AccountId account) {
    return table.read(AccountItem.keyOf(account)).map(AccountItem::read);
  }

  /** The balance behind a line; that of an empty account where there is no such line. */
  Balance balanceBehind(Account account, long line) {
    if (line == account.lastLine()) {
      return account.balance();
    }
    return line < 1 || line > account.lastLine() ? Balance.NONE : balanceBehind(account.id(), line);
  }

  /**
   * The balance behind a line that was posted.
   *
   * @throws IllegalStateException if it was not
   */
  Balance balanceBehind(AccountId account, long line) {
    return table
        .read(LineItem.keyOf(account, line))
        .map(item -> LineItem.read(account, item).after())
        .orElseThrow(() -> new IllegalStateException("no line " + line + " of " + account));
  }

  /**
   * The lines of {@code account} that a statement over {@code span} needs, oldest first: read back
   * from the last one that the head knows to the last one before the span.
   */
  List<PassbookLine> since(Account account, Span span) {
    Deque<PassbookLine> lines = new ArrayDeque<>();
    Optional<String> after = Optional.empty();
    do {
      Page page = table.list(newestFirst(account).after(after));
      for (Item item : page.items()) {
        PassbookLine line = LineItem.read(account.id(), item);
        lines.addFirst(line);
        if (span.beginsAfter(line.story().postedAt())) {
          return List.copyOf(lines);
        }
      }
      after = page.next();
    } while (after.isPresent());
    return List.copyOf(lines);
  }

  private static Slice newestFirst(Account account) {
    Key first = LineItem.keyOf(account.id(), 1);
    Key last = LineItem.keyOf(account.id(), Math.max(1, account.lastLine()));
    return Slice.range(first.pk(), first.sk(), last.sk()).limitedTo(AT_ONCE).newestFirst();
  }

  /** What a print prints: one Query. */
  List<PassbookLine> of(Print print) {
    List<PassbookLine> lines = new ArrayList<>();
    if (print.lines() > 0) {
      table.each(PrintItem.linesOf(print), item -> lines.add(LineItem.read(print.account(), item)));
    }
    return lines;
  }
}
