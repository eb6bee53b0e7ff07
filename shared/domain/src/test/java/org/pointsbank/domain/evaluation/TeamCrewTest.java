package org.pointsbank.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.team.Ending;
import org.pointsbank.domain.team.Team;
import org.pointsbank.domain.team.TeamPart;
import org.pointsbank.domain.team.TeamStay;

@DisplayName("The crew of a team in a quarter")
final class TeamCrewTest {
  private static final CommunityId COMMUNITY =
      new CommunityId("01900000-0000-7000-8000-000000000011");
  private static final PersonId WANG = new PersonId("01900000-0000-7000-8000-000000000201");
  private static final PersonId LI = new PersonId("01900000-0000-7000-8000-000000000202");
  private static final Quarter QUARTER = new Quarter(2026, 3);
  private static final Team TEAM =
      new Team(
          TeamId.of(COMMUNITY, "A"),
          COMMUNITY,
          "A",
          "visits",
          Optional.empty(),
          LocalDate.of(2026, 1, 1),
          Optional.empty(),
          1);
  private static final Gone NOBODY = new Gone(COMMUNITY, Map.of(), Map.of());

  private static TeamStay stay(PersonId person, long number, String from, String until) {
    return new TeamStay(
        TEAM.id(),
        COMMUNITY,
        person,
        number,
        TeamPart.MEMBER,
        LocalDate.parse(from),
        Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        "",
        1);
  }

  private static TeamCrew crew(Gone gone, Set<PersonId> excused, TeamStay... stays) {
    return TeamCrew.of(TEAM, List.of(stays), new TeamCrew.Basis(QUARTER, gone, excused));
  }

  @ParameterizedTest(name = "from {0} until {1}: {2} days, {3} members")
  @CsvSource({
    "2026-01-01, '', 92, 1",
    "2026-07-01, 2026-10-01, 92, 1",
    "2026-07-02, '', 91, 1",
    "2026-01-01, 2026-09-30, 91, 1",
    "2026-01-01, 2026-07-02, 1, 1",
    "2026-01-01, 2026-07-01, 0, 0",
    "2026-09-30, '', 1, 1",
    "2026-10-01, '', 0, 0",
    "2026-08-01, 2026-08-01, 0, 0",
  })
  void isWhoWasInItOnADayOfIt(String from, String until, int days, long members) {
    TeamCrew crew = crew(NOBODY, Set.of(), stay(WANG, 1, from, until));

    assertThat(crew.members()).isEqualTo(members);
    assertThat(crew.days().getOrDefault(WANG, Set.of())).hasSize(days);
    assertThat(crew.throughout(WANG, QUARTER)).isEqualTo(days == 92);
  }

  @Test
  void goesOnThroughAChangeOfPart() {
    TeamCrew crew =
        crew(
            NOBODY,
            Set.of(),
            stay(WANG, 1, "2026-01-01", "2026-08-15"),
            stay(WANG, 2, "2026-08-15", ""));

    assertThat(crew.members()).isEqualTo(1);
    assertThat(crew.throughout(WANG, QUARTER)).isTrue();
  }

  @Test
  void isWithoutWhoeverIsExcused() {
    TeamCrew crew =
        crew(NOBODY, Set.of(LI), stay(WANG, 1, "2026-01-01", ""), stay(LI, 1, "2026-01-01", ""));

    assertThat(crew.days()).containsOnlyKeys(WANG);
  }

  @Test
  void countsWhoWasKnownTwiceOnce() {
    Gone merged = new Gone(COMMUNITY, Map.of(), Map.of(WANG, new Ranking.Owner(LI, "V00002")));
    TeamCrew crew =
        crew(
            merged,
            Set.of(),
            stay(WANG, 1, "2026-01-01", "2026-08-01"),
            stay(LI, 1, "2026-07-20", ""));

    assertThat(crew.days()).containsOnlyKeys(LI);
    assertThat(crew.throughout(LI, QUARTER)).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1} days")
  @CsvSource({"2026-07-01, 0", "2026-07-02, 1", "2026-09-01, 62", "2026-10-01, 92"})
  void losesWhoLeavesTheCommunity(String gone, int days) {
    Person person =
        new Person(
            WANG,
            new DistrictId("01900000-0000-7000-8000-000000000001"),
            "V00001",
            "王芳",
            "10000000001",
            Optional.empty(),
            List.of(
                new Membership(
                    COMMUNITY, LocalDate.of(2026, 1, 1), Optional.of(LocalDate.parse(gone)))),
            List.of(),
            1);

    TeamCrew crew =
        crew(
            new Gone(COMMUNITY, Map.of(WANG, person), Map.of()),
            Set.of(),
            stay(WANG, 1, "2026-01-01", ""));

    assertThat(crew.days().getOrDefault(WANG, Set.of())).hasSize(days);
  }

  @Test
  void endsWithItsTeam() {
    Team over = TEAM.ended(new Ending(LocalDate.of(2026, 7, 11), "merged", WANG)).orElseThrow();

    TeamCrew crew =
        TeamCrew.of(
            over,
            List.of(stay(WANG, 1, "2026-01-01", "")),
            new TeamCrew.Basis(QUARTER, NOBODY, Set.of()));

    assertThat(crew.days().get(WANG)).hasSize(10);
  }
}
