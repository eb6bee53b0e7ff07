package org.pointsbank.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.ForgottenCheckOut;
import org.pointsbank.domain.Interval;

@DisplayName("Being there from 8:30 to 11:00")
final class PresenceTest {
  @ParameterizedTest(name = "from {0} to {1} counts {2}")
  @CsvSource({
    "08:00:00, 11:30:00, 08:30-11:00",
    "08:30:59, 10:59:59, 08:30-10:59",
    "09:01:00, 09:02:00, 09:01-09:02",
    "09:01:00, 09:01:59, no-time",
    "08:05:00, 08:30:59, no-time"
  })
  void countsInsideThePlannedTime(String in, String out, String counted) {
    assertThat(counted(Optional.of(out), in, ForgottenCheckOut.PLANNED_END)).isEqualTo(counted);
  }

  @Test
  void withoutCheckingOutCountsByTheRule() {
    assertThat(counted(Optional.empty(), "09:15:00", ForgottenCheckOut.PLANNED_END))
        .isEqualTo("09:15-11:00");
    assertThat(counted(Optional.empty(), "09:15:00", ForgottenCheckOut.NOTHING))
        .isEqualTo("not-checked-out");
  }

  @Test
  void beyondMidnightCountsOnBothDays() {
    Interval night = new Interval(Sample.DAY.atTime(23, 0), Sample.DAY.plusDays(1).atTime(1, 30));
    Presence presence =
        new Presence(
            mark(Sample.DAY.atTime(23, 10)),
            Optional.of(mark(Sample.DAY.plusDays(1).atTime(0, 40))));

    assertThat(presence.counted(night, ForgottenCheckOut.PLANNED_END, Sample.ZONE))
        .isEqualTo(
            new Presence.Counted.Time(
                new Interval(Sample.DAY.atTime(23, 10), Sample.DAY.plusDays(1).atTime(0, 40))));
  }

  private static String counted(Optional<String> out, String in, ForgottenCheckOut forgotten) {
    Presence presence = new Presence(mark(on(in)), out.map(time -> mark(on(time))));
    return switch (presence.counted(Sample.TIME, forgotten, Sample.ZONE)) {
      case Presence.Counted.Time(Interval time) ->
          time.start().toLocalTime() + "-" + time.end().toLocalTime();
      case Presence.Counted.Nothing(String reason) -> reason;
    };
  }

  private static LocalDateTime on(String time) {
    return LocalDateTime.parse(Sample.DAY + "T" + time);
  }

  private static Mark mark(LocalDateTime local) {
    return new Mark(Sample.WANG, Sample.at(local), "");
  }
}
