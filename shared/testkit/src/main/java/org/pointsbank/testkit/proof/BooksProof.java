package org.pointsbank.testkit.proof;

import java.util.List;
import org.pointsbank.domain.proof.Difference;
import org.pointsbank.proof.Books;
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
    Books books = new Books();
    table.walk(books::take);
    return new BooksProof(
        books.accountCount(), books.lineCount(), books.recordCount(), books.differences());
  }
}
