package org.pointsbank.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A period")
final class PeriodTest {
  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvSource({
    "2026-Q1, 2026-01-01, 2026-03-31",
    "2026-Q4, 2026-10-01, 2026-12-31",
    "2026-H1, 2026-01-01, 2026-06-30",
    "2026-H2, 2026-07-01, 2026-12-31",
    "2026, 2026-01-01, 2026-12-31",
    "9999, 9999-01-01, 9999-12-31",
  })
  void isReadAsItIsWritten(String text, LocalDate first, LocalDate last) {
    Period period = Period.parse(text);

    assertThat(period.start()).isEqualTo(first);
    assertThat(period.lastDay()).isEqualTo(last);
    assertThat(period).hasToString(text);
  }

  @ParameterizedTest(name = "not such as {0}")
  @ValueSource(strings = {"", "0000", "26", "2026-Q0", "2026-Q5", "2026-H3", "2026-07", "２０２６"})
  void isNothingElse(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Period.parse(text));
  }
}
