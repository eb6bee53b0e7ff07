package org.pointsbank.table;

import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.PaperRules;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.passbook.Act;
import org.pointsbank.domain.passbook.Book;
import org.pointsbank.domain.passbook.BookNumber;
import org.pointsbank.domain.passbook.BookState;
import org.pointsbank.domain.passbook.CarriedForward;
import org.pointsbank.domain.passbook.Print;

/** Books of every state, a print, and the counter of their numbers. */
final class PaperSamples {
  private static final Act ACT = new Act(PeopleSamples.LIN, PassbookSamples.POSTED);
  private static final Act LATER =
      new Act(PeopleSamples.WANG, PassbookSamples.POSTED.plusSeconds(60));
  private static final PaperRules PAPER = new PaperRules(20, 12);
  private static final Optional<CarriedForward> CARRIED =
      Optional.of(
          new CarriedForward(
              number(7), 240, new Balance(125, new Points(225), new Points(200), new Points(25))));

  private PaperSamples() {}

  static List<ItemSample> all() {
    BookNumber number = number(8);
    Print print =
        new Print(PassbookSamples.ACCOUNT, 3, number(8), PAPER, 17, CARRIED, 257, 31, ACT);
    return List.of(
        book("book-current", new BookState.Current()),
        book("book-filled", new BookState.Filled(number(9))),
        book("book-lost", new BookState.Lost(LATER, "落在公交车上", number(9))),
        ItemSample.of("print", print, PrintItem.write(print), PrintItem::read),
        ItemSample.of(
            "book-counter",
            number,
            BookCounterItem.write(PeopleSamples.COMMUNITY, number),
            BookCounterItem::read));
  }

  private static ItemSample book(String name, BookState state) {
    Book book =
        new Book(
            PassbookSamples.ACCOUNT,
            2,
            number(8),
            ACT,
            PAPER,
            241,
            Optional.of(number(7)),
            CARRIED,
            17,
            2,
            state,
            5);
    return ItemSample.of(name, book, BookItem.write(book), BookItem::read);
  }

  private static BookNumber number(long count) {
    return new BookNumber(Colour.BLUE, count);
  }
}
