package org.pointsbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lots of points, some of them held,")
final class HoldsTest {
  private static final HalfYear FIRST = HalfYear.parse("2026-H1");
  private static final HalfYear SECOND = HalfYear.parse("2026-H2");
  private static final Lots LOTS =
      new Lots(
          Map.of(
              FIRST, new Lots.Lot(new Points(500), new Points(300)),
              SECOND, new Lots.Lot(new Points(500), Points.NONE)));

  @Test
  void holdWhatOrdersHold() {
    assertThat(LOTS.holds(Map.of(FIRST, new Points(300)))).isTrue();
  }

  @Test
  void holdNoMoreThanOrdersHold() {
    assertThat(LOTS.holds(Map.of(FIRST, new Points(301)))).isFalse();
  }

  @Test
  void holdNothingOfALotThatNoOrderHolds() {
    assertThat(LOTS.holds(Map.of(SECOND, new Points(1)))).isFalse();
  }

  @Test
  void countWhatWasTooOldToStayApartWithTheNext() {
    HalfYear earlier = HalfYear.parse("2022-H1");

    assertThat(LOTS.holds(Map.of(earlier, new Points(200), FIRST, new Points(101)))).isFalse();
    assertThat(LOTS.holds(Map.of(earlier, new Points(200), FIRST, new Points(100)))).isTrue();
  }
}
