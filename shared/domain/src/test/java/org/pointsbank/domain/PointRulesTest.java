package org.pointsbank.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("How long points outlive a membership")
final class PointRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

  @ParameterizedTest(name = "{0}, kept for {1} days: until {2}")
  @CsvSource({
    "LEFT, , 2026-10-01",
    "LEFT, 0, 2026-10-01",
    "LEFT, 1, 2026-10-02",
    "LEFT, 90, 2026-12-30",
    "DECEASED, 90, 2026-10-01"
  })
  void isDataForThoseWhoLeaveAndNothingForTheDead(
      Membership.End how, String keepDays, LocalDate until) {
    PointRules rules =
        new PointRules(
            new Points(2000), Shortfall.OWED, 30, Optional.ofNullable(keepDays).map(Long::valueOf));

    assertThat(rules.spendableUntil(new Membership.Ending(DAY, how))).isEqualTo(until);
  }

  @Test
  void isNotBelowZero() {
    assertThatThrownBy(() -> new PointRules(new Points(2000), Shortfall.OWED, 30, Optional.of(-1L)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
