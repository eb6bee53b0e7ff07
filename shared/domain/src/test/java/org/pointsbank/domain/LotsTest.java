package org.pointsbank.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Points by the half-year of their posting")
final class LotsTest {
  private static final HalfYear FIRST = new HalfYear(2026, 1);
  private static final HalfYear SECOND = new HalfYear(2026, 2);
  private static final Lots BOTH =
      Lots.NONE.plus(FIRST, new Points(100)).plus(SECOND, new Points(50));

  @Test
  void areSpentOldestFirst() {
    assertThat(BOTH.moved(-120, SECOND)).isEqualTo(Lots.NONE.plus(SECOND, new Points(30)));
  }

  @Test
  void areHeldOldestFirst() {
    assertThat(BOTH.oldest(new Points(120)))
        .isEqualTo(Map.of(FIRST, new Points(100), SECOND, new Points(20)));
  }

  @Test
  void areNotTakenFromWhatAnOrderHolds() {
    Lots held = BOTH.hold(Map.of(FIRST, new Points(70)));

    assertThat(held.oldest(new Points(60)))
        .isEqualTo(Map.of(FIRST, new Points(30), SECOND, new Points(30)));
    assertThatThrownBy(() -> held.oldest(new Points(81)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void countWithTheNextHalfYearWhereTheyAreTooOldToStayApart() {
    Lots lots = Lots.NONE;
    for (int each = 0; each <= Lots.MOST; each++) {
      lots = lots.plus(FIRST.plus(each), new Points(10));
    }

    assertThat(lots.lots()).hasSize(Lots.MOST).doesNotContainKey(FIRST);
    assertThat(lots.spendable()).isEqualTo(new Points(70));
    assertThat(lots.hold(Map.of(FIRST, new Points(20))).held()).isEqualTo(new Points(20));
  }

  @Test
  void expireAsFarAsNoOrderHoldsThem() {
    Lots held = BOTH.hold(Map.of(FIRST, new Points(70)));

    assertThat(held.oldestUpTo(FIRST)).contains(Map.entry(FIRST, new Points(30)));
    assertThat(BOTH.hold(Map.of(FIRST, new Points(100))).oldestUpTo(FIRST)).isEmpty();
  }

  /** Older ones count with the oldest half-year that stays apart: a longer life would not hold. */
  @ParameterizedTest(name = "{0} half-years: {1}")
  @CsvSource({"0, false", "1, true", "5, true", "6, false"})
  void liveNoLongerThanTheyStayApart(long halfYears, boolean possible) {
    assertThat(catchThrowable(() -> new Expiry.After(halfYears, 30)) == null).isEqualTo(possible);
  }

  @Test
  void thatComeBackAfterTheirTimeLiveToTheEndOfThatHalfYear() {
    Held order = new Held(Map.of(FIRST, new Points(70), SECOND, new Points(20)));
    Lapse lapse = new Lapse(FIRST.plus(2), new Expiry.After(1, 30));

    assertThat(lapse.of(order)).isEqualTo(new Held(Map.of(FIRST, new Points(70))));
    assertThat(new Expiry.After(1, 30).last(lapse.revived())).isEqualTo(FIRST.plus(2));
  }
}
