package org.pointsbank.domain.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.Points;

@DisplayName("The check at the desk")
final class DeskCheckTest {
  @ParameterizedTest(name = "line {0} with {1}, known {2}, of {3} lines: {4}")
  @CsvSource({
    "9, 175, 175, 9, Matches[]",
    "0, 0, 0, 0, Matches[]",
    "8, 175, 175, 9, Behind[missing=1]",
    "0, 0, 0, 9, Behind[missing=9]",
    "10, 175, 0, 9, NoSuchLine[lastLine=9]",
    "1, 0, 0, 0, NoSuchLine[lastLine=0]",
    "-1, 0, 0, 9, NoSuchLine[lastLine=9]",
  })
  void saysWhetherTheBookIsRight(
      long line, long spendable, long known, long lastLine, String answer) {
    assertThat(DeskCheck.compare(line, spendable, balance(known), lastLine)).hasToString(answer);
  }

  @ParameterizedTest(name = "line {0} with {1}, known {2}, of {3} lines: {4} missing")
  @CsvSource({"9, 174, 175, 9, 0", "9, 176, 175, 9, 0", "7, 0, 175, 9, 2", "9, -175, 175, 9, 0"})
  void saysWhereTheBookDiffers(long line, long spendable, long known, long lastLine, long missing) {
    assertThat(DeskCheck.compare(line, spendable, balance(known), lastLine))
        .isEqualTo(new DeskCheck.Differs(line, balance(known), missing));
  }

  private static Balance balance(long spendable) {
    return new Balance(0, Points.NONE, new Points(spendable), Points.NONE);
  }
}
