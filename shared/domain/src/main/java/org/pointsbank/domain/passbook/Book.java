package org.pointsbank.domain.passbook;

import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.PaperRules;

/**
 * A numbered book of an account, and how far it is printed. Source: rules 10.
 *
 * @param account whose lines it shows
 * @param ordinal counts the account's books, from 1
 * @param number on its cover
 * @param opened who handed it out, and when
 * @param paper how large it is; later rules do not change a book that is handed out
 * @param firstLine the first line of the account that belongs into it
 * @param previous the book before, if there was one
 * @param carried what is carried forward from it, if a line was printed by then
 * @param printed entries so far, the one carried forward counted
 * @param prints the number of the account's last print; 0 without one
 * @param state what has become of it
 * @param version counts changes
 */
public record Book(
    AccountId account,
    long ordinal,
    BookNumber number,
    Act opened,
    PaperRules paper,
    long firstLine,
    Optional<BookNumber> previous,
    Optional<CarriedForward> carried,
    long printed,
    long prints,
    BookState state,
    long version) {

  /** Refuses more entries than there are places. */
  public Book {
    if (printed < 0 || printed > paper.linesPerPage() * paper.pages()) {
      throw new IllegalArgumentException(number + " has no place for entry " + printed);
    }
  }

  /** The first book of {@code account}. */
  static Book first(AccountId account, BookNumber number, Act opened, PaperRules paper) {
    return new Book(
        account,
        1,
        number,
        opened,
        paper,
        1,
        Optional.empty(),
        Optional.empty(),
        0,
        0,
        new BookState.Current(),
        1);
  }

  /** The book that goes on from {@code earlier}, whose last printed line left {@code carried}. */
  static Book after(
      Book earlier,
      BookNumber number,
      Act opened,
      PaperRules paper,
      Optional<CarriedForward> carried) {
    return new Book(
        earlier.account,
        earlier.ordinal + 1,
        number,
        opened,
        paper,
        earlier.lastPrintedLine() + 1,
        Optional.of(earlier.number),
        carried,
        0,
        earlier.prints,
        new BookState.Current(),
        1);
  }

  /** How many entries it has places for. */
  public long places() {
    return paper.linesPerPage() * paper.pages();
  }

  /** How many entries still fit. */
  public long room() {
    return places() - printed;
  }

  /** Whether lines may be printed into it. */
  public boolean isCurrent() {
    return state instanceof BookState.Current;
  }

  /** The last line of the account that is printed in it, or in a book before; 0 without one. */
  public long lastPrintedLine() {
    long ahead = carried.isPresent() && printed > 0 ? 1 : 0;
    return firstLine - 1 + printed - ahead;
  }

  /** The place of the entry with this index, from 0. */
  public Place place(long entry) {
    return new Place(entry / paper.linesPerPage() + 1, entry % paper.linesPerPage() + 1);
  }

  /** The same with more entries printed. */
  Book printing(long more) {
    return new Book(
        account,
        ordinal,
        number,
        opened,
        paper,
        firstLine,
        previous,
        carried,
        printed + more,
        prints + 1,
        state,
        version + 1);
  }

  /** The same in another state. */
  Book to(BookState other) {
    return new Book(
        account,
        ordinal,
        number,
        opened,
        paper,
        firstLine,
        previous,
        carried,
        printed,
        prints,
        other,
        version + 1);
  }
}
