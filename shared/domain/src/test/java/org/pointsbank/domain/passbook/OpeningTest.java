package org.pointsbank.domain.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.domain.Colour;

@DisplayName("Opening a book")
final class OpeningTest {
  private static final String REASON = "left on the bus";

  @Test
  void beginsTheFirstOneAtTheFirstLine() {
    Book book = Opening.first(Sample.ACCOUNT, Sample.blank(9)).book();

    assertThat(book.number()).hasToString("B-000009");
    assertThat(book.firstLine()).isEqualTo(1);
    assertThat(book.carried()).isEmpty();
    assertThat(book.room()).isEqualTo(6);
  }

  @ParameterizedTest(name = "{0} of six lines printed: {1}")
  @CsvSource({"0, StillRoom", "5, StillRoom", "6, Opened"})
  void isTheNextOneOnlyWhenTheBookIsFull(long printed, String answer) {
    Opening opening = Opening.next(Sample.printed(printed), Sample.BALANCE, Sample.blank(2));

    assertThat(opening.getClass().getSimpleName()).isEqualTo(answer);
  }

  @Test
  void linksBothBooks() {
    Opening.Opened opened =
        (Opening.Opened) Opening.next(Sample.printed(6), Sample.BALANCE, Sample.blank(2));

    assertThat(opened.earlier().orElseThrow().state())
        .isEqualTo(new BookState.Filled(Sample.number(2)));
    assertThat(opened.book().carried())
        .contains(new CarriedForward(Sample.number(1), 6, Sample.BALANCE));
    assertThat(opened.book().firstLine()).isEqualTo(7);
    assertThat(opened.book().ordinal()).isEqualTo(2);
  }

  @ParameterizedTest(name = "with {0} of six lines printed")
  @ValueSource(longs = {1, 3, 6})
  void standsInForALostBookFromTheFirstLineThatWasNotPrinted(long printed) {
    Opening.Opened opened = lost(Sample.printed(printed));

    assertThat(opened.earlier().orElseThrow().state())
        .isEqualTo(new BookState.Lost(Sample.ACT, REASON, Sample.number(2)));
    assertThat(opened.book().firstLine()).isEqualTo(printed + 1);
    assertThat(opened.book().carried())
        .contains(new CarriedForward(Sample.number(1), printed, Sample.BALANCE));
  }

  @Test
  void carriesNothingForwardFromALostBookWithoutALine() {
    Opening.Opened opened = lost(Sample.printed(0));

    assertThat(opened.book().carried()).isEmpty();
    assertThat(opened.book().firstLine()).isEqualTo(1);
  }

  @Test
  void carriesForwardWhatALostBookCarriedThatWasNeverPrinted() {
    Book second = lost(Sample.printed(4)).book();
    Opening.Opened third =
        (Opening.Opened) Opening.replacing(second, Sample.BALANCE, Sample.blank(3), REASON);

    assertThat(third.book().firstLine()).isEqualTo(5);
    assertThat(third.book().carried())
        .contains(new CarriedForward(Sample.number(2), 4, Sample.BALANCE));
  }

  @Test
  void happensOnceForEachBook() {
    Book earlier = lost(Sample.printed(6)).earlier().orElseThrow();
    Opening refused = new Opening.NotCurrent(Sample.number(1));

    assertThat(Opening.next(earlier, Sample.BALANCE, Sample.blank(3))).isEqualTo(refused);
    assertThat(Opening.replacing(earlier, Sample.BALANCE, Sample.blank(3), REASON))
        .isEqualTo(refused);
  }

  @ParameterizedTest(name = "''{0}''")
  @ValueSource(
      strings = {"", "B-", "B-00001", "B-000000", "b-000001", "X-000001", "B-0000001", "B000001"})
  void isNotAskedForUnderWhatIsNoNumber(String text) {
    assertThat(parsed(text)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"R-000001, RED, 1", "B-999999, BLUE, 999999", "G-1000000, GREEN, 1000000"})
  void isKnownByItsNumber(String text, Colour colour, long count) {
    assertThat(parsed(text)).contains(new BookNumber(colour, count));
    assertThat(new BookNumber(colour, count)).hasToString(text);
  }

  private static Opening.Opened lost(Book book) {
    return (Opening.Opened) Opening.replacing(book, Sample.BALANCE, Sample.blank(2), REASON);
  }

  private static Optional<BookNumber> parsed(String text) {
    try {
      return Optional.of(BookNumber.parse(text));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }
}
