package org.pointsbank.domain.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.TeamId;

@DisplayName("Somebody who joins a team")
final class JoiningTest {
  private static final CommunityId COMMUNITY =
      new CommunityId("01900000-0000-7000-8000-000000000011");
  private static final PersonId WANG = new PersonId("01900000-0000-7000-8000-000000000201");
  private static final LocalDate FORMED = LocalDate.of(2026, 3, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
  private static final Team TEAM =
      new Team(
          TeamId.of(COMMUNITY, "A"),
          COMMUNITY,
          "A",
          "visits",
          Optional.empty(),
          FORMED,
          Optional.empty(),
          1);

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2026-02-28, Untimely",
    "2026-03-01, Joined",
    "2026-10-01, Joined",
    "2026-10-02, Untimely"
  })
  void doesSoWhileThereIsTheTeamAndNotInTheFuture(LocalDate day, String outcome) {
    assertThat(join(Optional.empty(), TeamPart.MEMBER, day).getClass().getSimpleName())
        .isEqualTo(outcome);
  }

  @Test
  void isToldWhenTheyAreThere() {
    assertThat(join(Optional.of(stay()), TeamPart.MEMBER, TODAY))
        .isEqualTo(new Joining.AlreadyThere());
  }

  @Test
  void endsOnePartWithTheOther() {
    LocalDate day = LocalDate.of(2026, 5, 1);
    TeamStay leading =
        new TeamStay(TEAM.id(), COMMUNITY, WANG, 2, TeamPart.LEADER, day, Optional.empty(), "", 1);

    assertThat(join(Optional.of(stay()), TeamPart.LEADER, day))
        .isEqualTo(new Joining.Joined(Optional.of(stay().ended(day, "")), leading));
  }

  @Test
  void findsNoTeamThatHasEnded() {
    Team over = TEAM.ended(new Ending(TODAY, "merged", WANG)).orElseThrow();

    assertThat(
            Joining.decide(
                over, new Joining.Asked(WANG, TeamPart.MEMBER, TODAY), Optional.empty(), TODAY))
        .isEqualTo(new Joining.TeamEnded());
  }

  private static Joining join(Optional<TeamStay> last, TeamPart part, LocalDate day) {
    return Joining.decide(TEAM, new Joining.Asked(WANG, part, day), last, TODAY);
  }

  private static TeamStay stay() {
    return new TeamStay(
        TEAM.id(), COMMUNITY, WANG, 1, TeamPart.MEMBER, FORMED, Optional.empty(), "", 1);
  }
}
