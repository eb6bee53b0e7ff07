package org.pointsbank.domain.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.HeldCapacity;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.TeamId;

@DisplayName("A team")
final class TeamTest {
  private static final CommunityId COMMUNITY =
      new CommunityId("01900000-0000-7000-8000-000000000011");
  private static final PersonId LI = new PersonId("01900000-0000-7000-8000-000000000202");
  private static final LocalDate FORMED = LocalDate.of(2026, 3, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

  private static Team team(TeamKind kind, String ended) {
    Optional<Ending> ending =
        Optional.of(ended)
            .filter(day -> !day.isEmpty())
            .map(day -> new Ending(LocalDate.parse(day), "merged", LI));
    return new Team(
        TeamId.of(COMMUNITY, "A"), COMMUNITY, "A", "", Optional.empty(), FORMED, ending, 1, kind);
  }

  /** In the community until 1 September. */
  private static Person person(Capacity capacity) {
    return new Person(
        LI,
        new DistrictId("01900000-0000-7000-8000-000000000001"),
        "V00002",
        "李强",
        "10000000002",
        Optional.empty(),
        List.of(
            new Membership(
                COMMUNITY, LocalDate.of(2026, 1, 15), Optional.of(LocalDate.of(2026, 9, 1)))),
        List.of(new HeldCapacity(capacity, LocalDate.of(2026, 4, 1), Optional.empty())),
        1);
  }

  @ParameterizedTest(name = "of {0} takes a {1} in on {2}: {3}")
  @CsvSource({
    "VOLUNTEERS, RESIDENT, 2026-04-01, true",
    "PARTY_BRANCH, RESIDENT, 2026-04-01, false",
    "PARTY_BRANCH, UNIT_HEAD, 2026-04-01, false",
    "PARTY_BRANCH, PARTY_MEMBER, 2026-04-01, true",
    "PARTY_BRANCH, PARTY_MEMBER, 2026-03-31, false",
    "PARTY_BRANCH, IN_SERVICE_PARTY_MEMBER, 2026-04-01, true"
  })
  void takesPartyMembersAloneWhereItIsABranch(
      TeamKind kind, Capacity capacity, LocalDate day, boolean takes) {
    assertThat(team(kind, "").takes(person(capacity), day)).isEqualTo(takes);
  }

  @ParameterizedTest(name = "of {0}, ended {1}: {2}")
  @CsvSource({
    "2026-Q3, '', 2026-09-30",
    "2026-Q4, '', 2026-10-01",
    "2026, '', 2026-10-01",
    "2026-Q3, 2026-09-30, 2026-09-29",
    "2026-Q3, 2026-10-01, 2026-09-30",
    "2026-Q3, 2026-07-01, ''",
    "2026-Q3, 2026-07-02, 2026-07-01",
    "2026-Q1, '', 2026-03-31",
    "2025, '', ''",
    "2027-Q1, '', ''"
  })
  void hasItsRollOnTheLastDayThatThereIs(String period, String ended, String day) {
    assertThat(team(TeamKind.PARTY_BRANCH, ended).rollDay(Period.parse(period), TODAY))
        .isEqualTo(Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse));
  }

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2026-05-31, false",
    "2026-06-01, true",
    "2026-08-31, true",
    "2026-09-01, false" // moved away
  })
  void listsWhoIsInItAndInTheCommunity(LocalDate day, boolean listed) {
    Team branch = team(TeamKind.PARTY_BRANCH, "");
    TeamStay stay =
        new TeamStay(
            branch.id(),
            COMMUNITY,
            LI,
            1,
            TeamPart.MEMBER,
            LocalDate.of(2026, 6, 1),
            Optional.empty(),
            "",
            1);

    assertThat(branch.lists(stay, person(Capacity.PARTY_MEMBER), day)).isEqualTo(listed);
  }

  @Test
  void staysWhatItIsWhenItEnds() {
    assertThat(
            team(TeamKind.PARTY_BRANCH, "")
                .ended(new Ending(TODAY, "merged", LI))
                .orElseThrow()
                .kind())
        .isEqualTo(TeamKind.PARTY_BRANCH);
  }
}
