package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Interval;
import org.pointsbank.imports.Row;

@DisplayName("The time of a sheet's row")
final class SheetTimeTest {
  @ParameterizedTest(name = "{0} {1} to {2}")
  @CsvSource({
    "2026-09-02, 09:00, 10:35, 2026-09-02T09:00, 2026-09-02T10:35",
    "2026/9/2, 9:00, 10:35:00, 2026-09-02T09:00, 2026-09-02T10:35",
    "2026年9月2日, 09:00, 10:35, 2026-09-02T09:00, 2026-09-02T10:35",
    "2026-09-02T00:00, 09:00, 10:35, 2026-09-02T09:00, 2026-09-02T10:35",
    "2026-09-30, 23:00, 00:10, 2026-09-30T23:00, 2026-10-01T00:10",
    "2026-09-02, 22:00, 00:00, 2026-09-02T22:00, 2026-09-03T00:00",
    "2026-09-02, 09:00, 09:00, 2026-09-02T09:00, 2026-09-03T09:00"
  })
  void isRead(String date, String start, String end, String from, String to) {
    assertThat(SheetTime.of(row(date, start, end)))
        .isEqualTo(
            new SheetTime.Read(new Interval(LocalDateTime.parse(from), LocalDateTime.parse(to))));
  }

  @ParameterizedTest(name = "{0} {1} to {2}: {3}")
  @CsvSource({
    "2026-09-31, 25:10, 24:00, date",
    "2026-02-29, 09:00, 10:00, date",
    "'', 09:00, 10:00, date",
    "2026-09-02, 25:10, 24:00, start",
    "2026-09-02, 24:00, 10:00, start",
    "2026-09-02, 09:60, 10:00, start",
    "2026-09-02, 09:00, 24:00, end",
    "2026-09-02, 09:00, 10:00:30, end",
    "2026-09-02, 09:00, noon, end"
  })
  void isBadWhereNothingLikeItExists(String date, String start, String end, String column) {
    assertThat(SheetTime.of(row(date, start, end))).isEqualTo(new SheetTime.Bad(column));
  }

  private static Row row(String date, String start, String end) {
    return new Row(2, "0af3", Map.of("date", date, "start", start, "end", end));
  }
}
