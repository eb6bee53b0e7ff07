package org.pointsbank.printpassbook;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.passbook.Print;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.PrintItem;

/** The lines of an account, as they were posted. */
@Singleton
final class Lines {
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

  /** What a print prints: one Query. */
  List<PassbookLine> of(Print print) {
    List<PassbookLine> lines = new ArrayList<>();
    if (print.lines() > 0) {
      table.each(PrintItem.linesOf(print), item -> lines.add(LineItem.read(print.account(), item)));
    }
    return lines;
  }
}
