package org.pointsbank.domain.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.HalfYear;

@DisplayName("The calendar of rounds")
final class RoundCalendarTest {
  @ParameterizedTest(name = "at {0}: {1}")
  @CsvSource({
    "2026-05-17T23:59, ''",
    "2026-05-18T00:00, 2026-H1",
    "2026-06-07T23:59, 2026-H1",
    "2026-06-08T00:00, ''",
    "2026-11-16T23:59, ''",
    "2026-11-17T00:00, 2026-H2",
    "2026-12-07T23:59, 2026-H2",
    "2026-12-08T00:00, ''",
  })
  void hasARoundAnnouncedFromItsDayUntilItsOrderingWouldEnd(String now, String halves) {
    List<String> due =
        Sample.CALENDAR.due(Sample.at(now)).stream().map(HalfYear::toString).toList();

    assertThat(String.join(",", due)).isEqualTo(halves);
  }

  @ParameterizedTest(name = "announced at {0}, it opens at {1}")
  @CsvSource({
    "2026-10-01T09:00, 2026-12-01T00:00, 2026-12-08T00:00, 2026-12-29T00:00",
    "2026-11-30T23:59, 2026-12-01T00:00, 2026-12-08T00:00, 2026-12-29T00:00",
    "2026-12-01T00:00, 2026-12-15T00:00, 2026-12-22T00:00, 2027-01-12T00:00",
  })
  void opensOnItsDayOrWithTheDaysThatPeopleNeed(
      String now, String opens, String orderingEnds, String pickUpEnds) {
    assertThat(Sample.CALENDAR.announced(new HalfYear(2026, 2), Sample.at(now)))
        .isEqualTo(
            new RoundDates(
                Sample.at(now), Sample.at(opens), Sample.at(orderingEnds), Sample.at(pickUpEnds)));
  }

  @Test
  void givesEveryPhaseItsDaysWhereAStepCameLate() {
    assertThat(Sample.CALENDAR.orderingEnds(Sample.at("2026-12-03T17:00")))
        .isEqualTo(Sample.at("2026-12-10T00:00"));
    assertThat(Sample.CALENDAR.pickUpEnds(Sample.at("2026-12-12T17:00")))
        .isEqualTo(Sample.at("2027-01-02T00:00"));
  }
}
