package org.pointsbank.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A membership")
final class MembershipTest {
  private static final CommunityId HOME = new CommunityId("00000000-0000-7000-8000-000000000003");
  private static final LocalDate JOINED = LocalDate.of(2026, 7, 1);
  private static final LocalDate DIED = LocalDate.of(2026, 9, 20);

  @ParameterizedTest(name = "on {0} it is {1}")
  @CsvSource({
    "2026-06-30, AHEAD, false",
    "2026-07-01, ACTIVE, true",
    "2026-08-09, ACTIVE, true",
    "2026-08-10, PAUSED, true",
    "2026-08-19, PAUSED, true",
    "2026-08-20, ACTIVE, true",
    "2026-09-01, PAUSED, true",
    "2026-09-19, PAUSED, true",
    "2026-09-20, DECEASED, false"
  })
  void standsOnEachDayAsItStood(LocalDate day, MembershipState state, boolean on) {
    Membership membership =
        new Membership(HOME, JOINED, Optional.empty())
            .pausedFrom(LocalDate.of(2026, 8, 10))
            .resumedOn(LocalDate.of(2026, 8, 20))
            .pausedFrom(LocalDate.of(2026, 9, 1))
            .ended(new Membership.Ending(DIED, Membership.End.DECEASED));

    assertThat(membership.stateOn(day)).isEqualTo(state);
    assertThat(membership.on(day)).isEqualTo(on);
  }

  @ParameterizedTest
  @EnumSource(Membership.End.class)
  void isOverByItsEnd(Membership.End end) {
    Membership ended =
        new Membership(HOME, JOINED, Optional.empty()).ended(new Membership.Ending(DIED, end));

    assertThat(ended.stateOn(DIED)).hasToString(end.name());
  }

  @Test
  void isLeftWhereOnlyTheDayOfItsEndIsTold() {
    assertThat(new Membership(HOME, JOINED, Optional.of(DIED)))
        .isEqualTo(
            new Membership(
                HOME,
                JOINED,
                Optional.of(new Membership.Ending(DIED, Membership.End.LEFT)),
                List.of()));
  }

  @Test
  void isPausedForADayAtLeast() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Pause(JOINED, Optional.of(JOINED)));
  }
}
