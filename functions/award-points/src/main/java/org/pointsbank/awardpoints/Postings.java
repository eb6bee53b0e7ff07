package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import org.pointsbank.domain.Posting;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.Transaction;

/** What a new line writes: itself, its account's head, and the quarter that leaves the head. */
@Singleton
final class Postings {
  private final BankTable table;

  Postings(BankTable table) {
    this.table = table;
  }

  /** Writes the line over the head that it was made of. */
  Transaction onHead(Posting posting) {
    return AccountItem.post(table, posting);
  }

  /** Writes the first line, and with it the head. */
  Transaction withHead(Posting posting) {
    return Transaction.EMPTY
        .create(LineItem.write(posting.line()))
        .create(AccountItem.write(posting.account()));
  }
}
