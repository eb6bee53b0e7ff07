package org.pointsbank.local.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A cron expression")
final class CronTest {
  private static final String ZONE = "Asia/Shanghai";

  @ParameterizedTest(name = "{0} after {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "cron(0 * * * ? *)        | 2026-10-01T09:00:00+08:00 | 2026-10-01T10:00:00+08:00",
        "cron(0 * * * ? *)        | 2026-10-01T08:59:59+08:00 | 2026-10-01T09:00:00+08:00",
        "cron(0 * * * ? *)        | 2026-12-31T23:30:00+08:00 | 2027-01-01T00:00:00+08:00",
        "cron(0 0 1 12 ? *)       | 2026-10-01T09:00:00+08:00 | 2026-12-01T00:00:00+08:00",
        "cron(0 0 1 12 ? *)       | 2026-12-01T00:00:00+08:00 | 2027-12-01T00:00:00+08:00",
        "cron(0 2 1 1,4,7,10 ? *) | 2026-10-01T01:59:00+08:00 | 2026-10-01T02:00:00+08:00",
        "cron(0 2 1 1,4,7,10 ? *) | 2026-10-01T02:00:00+08:00 | 2027-01-01T02:00:00+08:00",
        "cron(0/20 9-17 ? * 2-6 *)| 2026-10-02T17:40:00+08:00 | 2026-10-05T09:00:00+08:00",
        "cron(30 8 29 2 ? *)      | 2026-10-01T09:00:00+08:00 | 2028-02-29T08:30:00+08:00",
      })
  void isDueNext(String expression, OffsetDateTime after, OffsetDateTime due) {
    assertThat(Cron.of(expression, ZONE).after(after.toInstant())).contains(due.toInstant());
  }

  @Test
  void isNeverDueInAYearThatIsOver() {
    assertThat(Cron.of("cron(0 0 1 1 ? 2020)", ZONE).after(Instant.parse("2026-10-01T01:00:00Z")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rate(1 hour)",
        "cron(0 0 L * ? *)",
        "cron(0 0 ? * MON *)",
        "cron(60 0 1 1 ? *)",
        "cron(0 0 0 1 ? *)",
        "cron(0 0 1 1 ?)",
        "cron(9-3 0 1 1 ? *)",
        "at(2026-12-01T00:00:00)"
      })
  void isRefusedIfItCannotBeFollowed(String expression) {
    assertThatThrownBy(() -> assertThat(Cron.of(expression, ZONE)).isNull())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isRefusedInAZoneThatIsNone() {
    assertThatThrownBy(() -> assertThat(Cron.of("cron(0 0 1 1 ? *)", "Asia/Wuhu")).isNull())
        .hasMessage("no such time zone: Asia/Wuhu");
  }
}
