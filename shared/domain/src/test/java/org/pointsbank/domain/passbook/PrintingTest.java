package org.pointsbank.domain.passbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Printing into a book of two pages with three lines each")
final class PrintingTest {
  @ParameterizedTest(name = "with {0} lines printed and {1} posted: {2} from line {3} on, {4} wait")
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 1 | 1:1-1         | 1 | 0",
        "0 | 2 | 1:1-2         | 1 | 0",
        "0 | 3 | 1:1-3         | 1 | 0",
        "0 | 4 | 1:1-3 2:1-1   | 1 | 0",
        "0 | 6 | 1:1-3 2:1-3   | 1 | 0",
        "0 | 7 | 1:1-3 2:1-3   | 1 | 1",
        "1 | 2 | 1:2-2         | 2 | 0",
        "2 | 3 | 1:3-3         | 3 | 0",
        "2 | 4 | 1:3-3 2:1-1   | 3 | 0",
        "3 | 4 | 2:1-1         | 4 | 0",
        "3 | 9 | 2:1-3         | 4 | 3",
        "5 | 6 | 2:3-3         | 6 | 0",
        "5 | 9 | 2:3-3         | 6 | 3",
      })
  void goesOnAtTheNextLine(long printed, long posted, String sheets, long first, long waiting) {
    Printing.Printed done = Sample.printed(Sample.printed(printed), posted);

    assertThat(sheets(done.print())).isEqualTo(sheets);
    assertThat(done.print().firstLine()).isEqualTo(first);
    assertThat(done.waiting()).isEqualTo(waiting);
    assertThat(done.book().lastPrintedLine()).isEqualTo(posted - waiting);
  }

  @ParameterizedTest(name = "with {0} lines printed and {1} posted: {2}")
  @CsvSource({
    "0, 0, NothingNew",
    "1, 1, NothingNew",
    "6, 6, NothingNew",
    "5, 6, Printed",
    "6, 7, Full",
    "6, 60, Full",
    "0, 1, Printed"
  })
  void isAnsweredByOneOfThree(long printed, long posted, String answer) {
    Printing printing = Printing.decide(Sample.printed(printed), posted, Sample.ACT);

    assertThat(printing.getClass().getSimpleName()).isEqualTo(answer);
  }

  @Test
  void tellsHowManyLinesWaitForTheNextBook() {
    assertThat(Printing.decide(Sample.printed(6), 9, Sample.ACT))
        .isEqualTo(new Printing.Full(Sample.number(1), 3));
  }

  @ParameterizedTest(name = "with {0} lines posted: {1}, {2} wait")
  @CsvSource(
      delimiter = '|',
      value = {
        "6  | 1:1-1             | 0",
        "7  | 1:1-2             | 0",
        "8  | 1:1-3             | 0",
        "9  | 1:1-3 2:1-1       | 0",
        "11 | 1:1-3 2:1-3       | 0",
        "12 | 1:1-3 2:1-3       | 1",
      })
  void beginsTheNextBookWithWhatIsCarriedForward(long posted, String sheets, long waiting) {
    Printing.Printed done = Sample.printed(next(), posted);

    assertThat(sheets(done.print())).isEqualTo(sheets);
    assertThat(done.print().carried()).isPresent();
    assertThat(done.waiting()).isEqualTo(waiting);
    assertThat(done.book().lastPrintedLine()).isEqualTo(posted - waiting);
  }

  @Test
  void carriesForwardOnce() {
    Book book = Sample.printed(next(), 6).book();

    assertThat(Printing.decide(book, 6, Sample.ACT)).isEqualTo(new Printing.NothingNew());
    assertThat(Sample.printed(book, 7).print().carried()).isEmpty();
    assertThat(Sample.printed(book, 7).print().sheets()).containsExactly(new Print.Sheet(1, 2, 2));
  }

  @Test
  void countsThePrintsOfAnAccountThroughAllItsBooks() {
    Book book = Sample.printed(Sample.printed(Sample.printed(0), 1).book(), 6).book();
    Opening.Opened opened = (Opening.Opened) Opening.next(book, Sample.BALANCE, Sample.blank(2));

    assertThat(book.prints()).isEqualTo(2);
    assertThat(Sample.printed(opened.book(), 8).print().number()).isEqualTo(3);
  }

  @Test
  void happensInTheCurrentBookAlone() {
    Book filled =
        ((Opening.Opened) Opening.next(Sample.printed(6), Sample.BALANCE, Sample.blank(2)))
            .earlier()
            .orElseThrow();

    assertThatThrownBy(() -> Printing.decide(filled, 7, Sample.ACT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Book next() {
    return ((Opening.Opened) Opening.next(Sample.printed(6), Sample.BALANCE, Sample.blank(2)))
        .book();
  }

  private static String sheets(Print print) {
    return print.sheets().stream()
        .map(sheet -> sheet.page() + ":" + sheet.fromRow() + "-" + sheet.toRow())
        .collect(Collectors.joining(" "));
  }
}
