package org.pointsbank.printpassbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ten thousand cells of words")
final class FormulaCellsTest {
  private static final int CELLS = 10_000;
  private static final String FORMULAS = "=+-@\t\r\n＝＋－＠";
  private static final String LETTERS = FORMULAS + "王\"',;| 0A(";

  @Test
  void beginWithNothingThatASpreadsheetTakesForAFormula() {
    SplittableRandom chance = new SplittableRandom(20261001);
    int quoted = 0;
    for (int i = 0; i < CELLS; i++) {
      StringBuilder words = new StringBuilder();
      for (int length = chance.nextInt(12); length > 0; length--) {
        words.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
      }
      String cell = new Cell.Text(words.toString()).csv();

      assertThat(cell.isEmpty() || FORMULAS.indexOf(cell.charAt(0)) < 0).as(cell).isTrue();
      assertThat(cell).endsWith(words.toString());
      quoted += cell.length() - words.length();
    }

    assertThat(quoted).isGreaterThan(CELLS / 4);
  }
}
