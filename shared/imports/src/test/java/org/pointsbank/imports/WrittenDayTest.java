package org.pointsbank.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A day as registers write it")
final class WrittenDayTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-07-03",
        "2026-7-3",
        "2026/7/3",
        "2026.07.03",
        "2026年7月3日",
        "20260703",
        "2026-07-03T00:00"
      })
  void isRead(String cell) {
    assertThat(WrittenDay.read(cell)).contains(LocalDate.of(2026, 7, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "2024-12-31", "0001-01-01"})
  void mayBeAnyDayThatExists(String cell) {
    assertThat(WrittenDay.read(cell)).contains(LocalDate.parse(cell));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-07-32",
        "26-07-03",
        "2026-07",
        "2026-07-03T08:00",
        "不详",
        "202607031"
      })
  void isNoneWhereNoSuchDayExists(String cell) {
    assertThat(WrittenDay.read(cell)).isEmpty();
  }
}
