package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import org.pointsbank.domain.Posting;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.YearItem;

/** What a new line writes: itself, its account's head, and the quarter that leaves the head. */
@Singleton
final class Postings {
  private final BankTable table;

  Postings(BankTable table) {
    this.table = table;
  }

  /** Writes the line over the head that it was made of. */
  Transaction onHead(Posting posting) {
    Item head = AccountItem.write(posting.account());
    return folded(posting).replace(head, head.version() - 1);
  }

  /** Writes the first line, and with it the head. */
  Transaction withHead(Posting posting) {
    return folded(posting).create(AccountItem.write(posting.account()));
  }

  private Transaction folded(Posting posting) {
    Transaction line = Transaction.EMPTY.create(LineItem.write(posting.line()));
    return posting
        .folded()
        .map(old -> line.and(YearItem.fold(table, posting.account().id(), old)))
        .orElse(line);
  }
}
