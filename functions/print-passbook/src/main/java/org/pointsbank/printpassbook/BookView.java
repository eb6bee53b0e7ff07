package org.pointsbank.printpassbook;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.passbook.Act;
import org.pointsbank.domain.passbook.Book;
import org.pointsbank.domain.passbook.BookNumber;
import org.pointsbank.domain.passbook.BookState;

/**
 * A paper book.
 *
 * @param number on its cover
 * @param state "current", "filled" or "lost"
 * @param openedBy who handed it out
 * @param openedAt when
 * @param linesPerPage lines on one page
 * @param pages pages it has
 * @param firstLine the first line of the account that belongs into it
 * @param lastPrintedLine the last line that is printed, in it or before it
 * @param room lines that still fit
 * @param previous the book it goes on from
 * @param next the book that goes on from it
 * @param loss how it was lost, if it was
 */
@Serdeable
record BookView(
    String number,
    String state,
    String openedBy,
    OffsetDateTime openedAt,
    long linesPerPage,
    long pages,
    long firstLine,
    long lastPrintedLine,
    long room,
    Optional<String> previous,
    Optional<String> next,
    Optional<LossView> loss) {

  /**
   * How a book was lost.
   *
   * @param by who wrote it down
   * @param at when
   * @param reason in their words; auditors do not see it
   */
  @Serdeable
  record LossView(String by, OffsetDateTime at, Optional<String> reason) {}

  /** The book for somebody who may read free texts, or not. */
  static BookView of(Book book, ZoneId zone, boolean texts) {
    return new BookView(
        book.number().toString(),
        book.state().word(),
        book.opened().by().value(),
        book.opened().at().atZone(zone).toOffsetDateTime(),
        book.paper().linesPerPage(),
        book.paper().pages(),
        book.firstLine(),
        book.lastPrintedLine(),
        book.room(),
        book.previous().map(BookNumber::toString),
        next(book.state()).map(BookNumber::toString),
        loss(book.state(), zone, texts));
  }

  private static Optional<BookNumber> next(BookState state) {
    return switch (state) {
      case BookState.Current() -> Optional.empty();
      case BookState.Filled(BookNumber next) -> Optional.of(next);
      case BookState.Lost(Act _, String _, BookNumber next) -> Optional.of(next);
    };
  }

  private static Optional<LossView> loss(BookState state, ZoneId zone, boolean texts) {
    return state instanceof BookState.Lost(Act told, String reason, BookNumber _)
        ? Optional.of(
            new LossView(
                told.by().value(),
                told.at().atZone(zone).toOffsetDateTime(),
                Optional.of(reason).filter(_ -> texts)))
        : Optional.empty();
  }
}
