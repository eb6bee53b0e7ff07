package org.pointsbank.printpassbook;

import io.micronaut.serde.annotation.Serdeable;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.passbook.Book;
import org.pointsbank.domain.passbook.Print;

/**
 * The paper of an account.
 *
 * @param memberNumber of its owner
 * @param lastLine the last line that was posted; 0 without one
 * @param waiting lines that no book shows yet
 * @param current the book that lines are printed into, if one was opened
 * @param books all of them, first book first, lost ones too
 * @param prints all of them, first print first
 */
@Serdeable
record PassbookView(
    String memberNumber,
    long lastLine,
    long waiting,
    Optional<BookView> current,
    List<BookView> books,
    List<PrintView> prints) {

  /** The paper for somebody who may read free texts, or not. */
  static PassbookView of(
      Account account, List<Book> books, List<Print> prints, ZoneId zone, boolean texts) {
    Optional<Book> current = books.stream().filter(Book::isCurrent).findFirst();
    long printed = current.map(Book::lastPrintedLine).orElse(0L);
    return new PassbookView(
        account.number(),
        account.lastLine(),
        // Lines may have come between the two reads: never fewer than none.
        Math.max(0, account.lastLine() - printed),
        current.map(book -> BookView.of(book, zone, texts)),
        books.stream().map(book -> BookView.of(book, zone, texts)).toList(),
        prints.stream().map(print -> PrintView.of(print, zone)).toList());
  }
}
