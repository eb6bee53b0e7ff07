package org.pointsbank.domain.passbook;

import java.util.Optional;

/** What comes of asking for what is new to be printed. Source: rules 10.3 and 10.4. */
public sealed interface Printing {
  /**
   * These entries are printed.
   *
   * @param print what, and where
   * @param book behind it
   * @param waiting lines that no longer fit: they go into the next book
   */
  record Printed(Print print, Book book, long waiting) implements Printing {}

  /** The book shows every line already. */
  record NothingNew() implements Printing {}

  /**
   * The book is full: the next one is opened first.
   *
   * @param number of the full book
   * @param waiting lines
   */
  record Full(BookNumber number, long waiting) implements Printing {}

  /**
   * Decides what is printed into {@code book}, the current one, of an account with so many lines.
   *
   * @throws IllegalArgumentException if the book is not current
   */
  static Printing decide(Book book, long lastLine, Act asked) {
    if (!book.isCurrent()) {
      throw new IllegalArgumentException(book.number() + " is not current");
    }
    Optional<CarriedForward> carried = book.printed() == 0 ? book.carried() : Optional.empty();
    long waiting = lastLine - book.lastPrintedLine();
    long ahead = carried.isPresent() ? 1 : 0;
    if (waiting + ahead == 0) {
      return new NothingNew();
    }
    if (book.room() == 0) {
      return new Full(book.number(), waiting);
    }
    long lines = Math.min(waiting, book.room() - ahead);
    Print print =
        new Print(
            book.account(),
            book.prints() + 1,
            book.number(),
            book.paper(),
            book.printed(),
            carried,
            book.lastPrintedLine() + 1,
            lines,
            asked);
    return new Printed(print, book.printing(print.entries()), waiting - lines);
  }
}
