package org.pointsbank.testkit.proof;

import java.util.ArrayList;
import java.util.List;
import org.pointsbank.table.BankTable;

/**
 * Proves the books of the whole table: sums of lines against heads, sequences without a gap, holds
 * against open orders, stock against orders, awarded records and vouchers against lines, reversals
 * against what they take back, appeals against lines, reversals and whoever decided; both halves of
 * each move; records against their person's other records and corrections; seals. Reads everything.
 *
 * @param accounts how many heads were proven
 * @param lines how many lines
 * @param records how many service records
 * @param differences what does not add up; empty if the books are right
 */
public record BooksProof(long accounts, long lines, long records, List<Difference> differences) {
  /** Copies the list in. */
  public BooksProof {
    differences = List.copyOf(differences);
  }

  /** Whether everything adds up. */
  public boolean holds() {
    return differences.isEmpty();
  }

  /** Walks the table and reckons everything again. */
  public static BooksProof of(BankTable table) {
    Books books = Books.read(table);
    List<Difference> differences = new ArrayList<>(books.unreadable());
    differences.addAll(AccountProof.differences(books));
    differences.addAll(RecordProof.differences(books));
    differences.addAll(OverlapProof.differences(books));
    differences.addAll(HoldProof.differences(books));
    differences.addAll(StockProof.differences(books));
    differences.addAll(SponsorProof.differences(books));
    differences.addAll(HandOverProof.differences(books));
    differences.addAll(VoucherProof.differences(books));
    differences.addAll(AppealProof.differences(books));
    differences.addAll(CorrectionProof.differences(books));
    differences.addAll(MoveProof.differences(books));
    return new BooksProof(
        books.accounts().size(), books.lineCount(), books.records().size(), differences);
  }
}
