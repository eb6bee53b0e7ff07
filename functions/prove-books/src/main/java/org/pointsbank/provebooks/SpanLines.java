package org.pointsbank.provebooks;

import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.statement.AccountStatement;
import org.pointsbank.domain.statement.Parts;
import org.pointsbank.domain.statement.Span;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.Page;
import org.pointsbank.table.Slice;

/** Reads statements of accounts: back from the head to the line before a span, and no further. */
@Singleton
final class SpanLines {
  private static final int SOME = 100;

  private final BankTable table;

  SpanLines(BankTable table) {
    this.table = table;
  }

  /**
   * What was posted to {@code account} in {@code span}; an account without a line since is not
   * read.
   */
  AccountStatement statement(Account account, Span span) {
    return Parts.touched(account, span)
        ? AccountStatement.of(account, since(account, span), span)
        : AccountStatement.untouched(account);
  }

  private List<PassbookLine> since(Account account, Span span) {
    Slice slice = LineItem.upTo(account.id(), account.lastLine()).newestFirst().limitedTo(SOME);
    Deque<PassbookLine> lines = new ArrayDeque<>();
    Optional<String> after = Optional.empty();
    do {
      Page page = table.list(slice.after(after));
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
}
