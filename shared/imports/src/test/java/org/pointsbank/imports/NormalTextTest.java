package org.pointsbank.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Text of a cell")
final class NormalTextTest {
  @ParameterizedTest(name = "{0} is read as {1}")
  @CsvSource({
    "'１３８', 138",
    "'Ｖ００１', V001",
    "'08：00', 08:00",
    "'2026／07／03', 2026/07/03",
    "'ﬁ', fi",
    "'党员；群众', 党员;群众",
    "'党员、群众', 党员、群众",
    "'é', é",
    "'罗磊', 罗磊",
    "'', ''"
  })
  void isInItsCompatibleForm(String raw, String normal) {
    assertThat(NormalText.of(raw)).isEqualTo(normal);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "20", "09", "0A", "0B", "0C", "0D", "85", "A0", "1680", "2000", "2003", "2009", "200A", "2028",
    "2029", "202F", "205F", "3000"
  })
  void losesEveryBlank(String codePoint) {
    String blank = Character.toString(Integer.parseInt(codePoint, 16));

    assertThat(NormalText.of(blank + "罗" + blank + blank + "磊" + blank)).isEqualTo("罗磊");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"AD", "200B", "200C", "200D", "200E", "202E", "2060", "2066", "FEFF"})
  void losesWhatNobodySees(String codePoint) {
    String mark = Character.toString(Integer.parseInt(codePoint, 16));

    assertThat(NormalText.of(mark + "罗" + mark + "磊")).isEqualTo("罗磊");
    assertThat(NormalText.spoken(mark + "见 " + mark + "记录")).isEqualTo("见 记录");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"200D, e, 301, é", "20, e, 301, é", "AD, か, 3099, が", "200B, ᄀ, 1161, 가"})
  void isComposedOverWhatItLoses(String lost, String first, String mark, String normal) {
    String raw = first + point(lost) + point(mark);

    assertThat(NormalText.of(raw)).isEqualTo(normal);
    assertThat(NormalText.of(NormalText.of(raw))).isEqualTo(NormalText.of(raw));
  }

  private static String point(String codePoint) {
    return Character.toString(Integer.parseInt(codePoint, 16));
  }
}
