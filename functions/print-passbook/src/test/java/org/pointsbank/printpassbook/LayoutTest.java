package org.pointsbank.printpassbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.domain.PaperRules;

@DisplayName("The layout of a page")
final class LayoutTest {
  @ParameterizedTest(name = "with {0} lines a page: row {1} at {2} mm")
  @CsvSource({
    "20, 1, 54",
    "20, 2, 64",
    "20, 20, 244",
    "1, 1, 54",
    "26, 26, 254",
    "26, 2, 62",
    "52, 52, 258"
  })
  void putsARowWhereThePaperSays(long lines, long row, double top) {
    assertThat(new Layout(new PaperRules(lines, 1)).top(row)).isCloseTo(top, within(0.001));
  }

  @ParameterizedTest(name = "{0} lines a page")
  @ValueSource(longs = {1, 20, 21, 36, 60, 200})
  void endsAboveTheEdgeOfThePaper(long lines) {
    assertThat(new Layout(new PaperRules(lines, 1)).bottom()).isLessThanOrEqualTo(262.001);
  }

  @ParameterizedTest(name = "{0} characters: {1} pt in {2} lines")
  @CsvSource({
    "4, 9.0, 1",
    "13, 9.0, 1",
    "16, 7.7, 1",
    "18, 8.0, 2",
    "40, 5.9, 2",
    "47, 5.0, 2",
    "400, 5.0, 2"
  })
  void letsALongTextShrinkAndThenWrap(int characters, double size, int lines) {
    Layout.Fit fit = Column.WHAT.fit("福".repeat(characters), new Layout(new PaperRules(20, 12)));

    assertThat(fit.size()).isCloseTo(size, within(0.05));
    assertThat(fit.lines()).isEqualTo(lines);
  }

  @Test
  void cutsWhatDoesNotFitAtAll() {
    Layout layout = new Layout(new PaperRules(20, 12));

    assertThat(Column.WHAT.fit("福".repeat(47), layout).text()).isEqualTo("福".repeat(47));
    assertThat(Column.WHAT.fit("福".repeat(48), layout).text()).isEqualTo("福".repeat(46) + "…");
    assertThat(Column.WHAT.fit("𠁎".repeat(90), layout).text()).isEqualTo("𠁎".repeat(46) + "…");
  }

  @ParameterizedTest(name = "{0}: {1} pt")
  @CsvSource({
    "S00003, 9.0, S00003",
    "S000123456, 6.4, S000123456",
    "1234567890123, 5.1, 1234567890123",
    "12345678901234567890, 5.0, 12345678901…"
  })
  void shrinksAnythingElseInItsLine(String number, double size, String text) {
    Layout.Fit fit = Column.OPERATOR.fit(number, new Layout(new PaperRules(20, 12)));

    assertThat(fit.size()).isCloseTo(size, within(0.05));
    assertThat(fit.text()).isEqualTo(text);
    assertThat(fit.lines()).isEqualTo(1);
  }
}
