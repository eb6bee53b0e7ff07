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
    Layout.Fit fit =
        new Layout(new PaperRules(20, 12)).fit("福".repeat(characters), Column.WHAT.room());

    assertThat(fit.size()).isCloseTo(size, within(0.05));
    assertThat(fit.lines()).isEqualTo(lines);
  }

  @Test
  void cutsWhatDoesNotFitAtAll() {
    Layout layout = new Layout(new PaperRules(20, 12));

    assertThat(layout.fit("福".repeat(47), Column.WHAT.room()).text()).isEqualTo("福".repeat(47));
    assertThat(layout.fit("福".repeat(48), Column.WHAT.room()).text())
        .isEqualTo("福".repeat(46) + "…");
    assertThat(layout.fit("𠁎".repeat(90), Column.WHAT.room()).text())
        .isEqualTo("𠁎".repeat(46) + "…");
  }
}
