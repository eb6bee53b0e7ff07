package org.pointsbank.domain.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;

@DisplayName("A capacity")
final class CapacitiesTest {
  private static final CommunityId HOME = new CommunityId("00000000-0000-7000-8000-000000000003");
  private static final CommunityId NEXT = new CommunityId("00000000-0000-7000-8000-000000000004");
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

  @ParameterizedTest(name = "{0} from {1}: {2}")
  @CsvSource({
    "UNIT_HEAD, 2026-08-31, NotMember",
    "UNIT_HEAD, 2026-09-01, Changed",
    "UNIT_HEAD, 2026-10-01, Changed",
    "UNIT_HEAD, 2026-10-02, Future",
    "UNIT_HEAD, 2026-07-02, TooOld",
    "RESIDENT, 2026-09-19, Held",
    "RESIDENT, 2026-09-20, Changed",
    "PARTY_MEMBER, 2026-09-20, Held"
  })
  void isOpenedWhereItIsNotHeld(Capacity capacity, LocalDate day, String outcome) {
    assertThat(Capacities.open(asked(HOME, day), person(), capacity).getClass().getSimpleName())
        .isEqualTo(outcome);
  }

  @Test
  void isOpenedWhereThePersonIsAMember() {
    assertThat(Capacities.open(asked(NEXT, TODAY), person(), Capacity.UNIT_HEAD))
        .isEqualTo(new MemberChange.NotMember(TODAY));
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "RESIDENT, 2026-09-25, NotHeld",
    "PARTY_MEMBER, 2026-09-09, NotHeld",
    "PARTY_MEMBER, 2026-09-10, Changed",
    "PARTY_MEMBER, 2026-10-01, Changed",
    "PARTY_MEMBER, 2026-10-02, Future"
  })
  void isEndedWhereItIsHeld(Capacity capacity, LocalDate day, String outcome) {
    MemberChange change = Capacities.end(asked(HOME, day), person(), capacity, List.of());

    assertThat(change.getClass().getSimpleName()).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "on {1} {0} is closed since {2}")
  @CsvSource({
    "BLUE, 2026-09-19, ",
    "BLUE, 2026-09-20, 2026-09-20",
    "BLUE, 2026-10-01, 2026-09-20",
    "RED, 2026-10-01, ",
    "GREEN, 2026-10-01, "
  })
  void leavesItsAccountClosed(Colour colour, LocalDate day, LocalDate since) {
    assertThat(Capacities.closedSince(person(), colour, day)).isEqualTo(Optional.ofNullable(since));
  }

  @ParameterizedTest(name = "{0} words of {1} characters: {2}")
  @CsvSource({"20, 30, true", "21, 30, false", "20, 31, false", "1, 0, false", "0, 1, true"})
  void comesWithSkillsWithinBounds(int count, int length, boolean fits) {
    List<String> words =
        IntStream.range(0, count)
            .mapToObj(each -> "电".repeat(Math.max(0, length - 2)) + "%02d".formatted(each))
            .map(word -> length == 0 ? "" : word)
            .toList();

    if (fits) {
      assertThat(new Skills(words).words()).hasSize(count);
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> new Skills(words));
    }
  }

  private static MemberChange.Asked asked(CommunityId community, LocalDate day) {
    return new MemberChange.Asked(community, day, TODAY, 90);
  }

  /** In HOME since September; a resident until the 20th, a Party member since the 10th. */
  private static Person person() {
    return new Person(
        new PersonId("00000000-0000-7000-8000-000000000001"),
        new DistrictId("00000000-0000-7000-8000-000000000006"),
        "V1",
        "A",
        "10000000000",
        Optional.empty(),
        List.of(new Membership(HOME, LocalDate.of(2026, 9, 1), Optional.empty())),
        List.of(
            new HeldCapacity(
                Capacity.RESIDENT,
                LocalDate.of(2026, 9, 1),
                Optional.of(LocalDate.of(2026, 9, 20))),
            new HeldCapacity(Capacity.PARTY_MEMBER, LocalDate.of(2026, 9, 10), Optional.empty())),
        1);
  }
}
