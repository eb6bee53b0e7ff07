package org.pointsbank.domain.passbook;

import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.PaperRules;

/** What comes of asking for a book to be opened. Source: rules 10.2 and 10.5. */
public sealed interface Opening {
  /**
   * The book is opened.
   *
   * @param book the new one
   * @param earlier the one before, if there was one: full, or lost
   */
  record Opened(Book book, Optional<Book> earlier) implements Opening {}

  /**
   * The current book is not full.
   *
   * @param number of the current book
   * @param room entries that still fit
   */
  record StillRoom(BookNumber number, long room) implements Opening {}

  /**
   * That book is not the current one: nothing stands in for it any more.
   *
   * @param number of that book
   */
  record NotCurrent(BookNumber number) implements Opening {}

  /**
   * What a new book is made of.
   *
   * @param number the next one of its colour in the community
   * @param paper how large books are today
   * @param opened who hands it out, and when
   */
  record Blank(BookNumber number, PaperRules paper, Act opened) {}

  /** The first book of an account. */
  static Opened first(AccountId account, Blank blank) {
    return new Opened(
        Book.first(account, blank.number(), blank.opened(), blank.paper()), Optional.empty());
  }

  /**
   * Decides whether a full {@code book} is followed by the next one.
   *
   * @param after the balance behind the last line printed
   */
  static Opening next(Book book, Balance after, Blank blank) {
    if (!book.isCurrent()) {
      return new NotCurrent(book.number());
    }
    if (book.room() > 0) {
      return new StillRoom(book.number(), book.room());
    }
    return follow(book, after, blank, new BookState.Filled(blank.number()));
  }

  /**
   * Decides whether another book stands in for {@code book}, which is lost.
   *
   * @param after the balance behind the last line printed
   * @param reason in the worker's words
   */
  static Opening replacing(Book book, Balance after, Blank blank, String reason) {
    if (!book.isCurrent()) {
      return new NotCurrent(book.number());
    }
    return follow(book, after, blank, new BookState.Lost(blank.opened(), reason, blank.number()));
  }

  private static Opened follow(Book book, Balance after, Blank blank, BookState state) {
    long line = book.lastPrintedLine();
    Optional<CarriedForward> carried =
        line == 0 ? Optional.empty() : Optional.of(new CarriedForward(book.number(), line, after));
    return new Opened(
        Book.after(book, blank.number(), blank.opened(), blank.paper(), carried),
        Optional.of(book.to(state)));
  }
}
