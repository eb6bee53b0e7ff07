package org.pointsbank.honourpeople;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.ZHAO;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.team.Team;
import org.pointsbank.domain.team.TeamKind;
import org.pointsbank.domain.team.TeamPart;
import org.pointsbank.domain.team.TeamStay;
import org.pointsbank.table.TeamItem;
import org.pointsbank.table.TeamStayItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("Evidence for the appraisal of a Party branch")
final class BranchEvidenceTest {
  private static final String ROUTE = "GET /communities/{community}/teams/{team}/evidence/{period}";
  private static final String BRANCH = "第一党支部";
  private static final String TEAM = "巡逻队";

  @Test
  void tellsOfEachMemberWhatTheirOwnEvidenceTells() {
    try (Stars stars = branch()) {
      JsonNode own =
          stars
              .at("worker-chen", LI)
              .with("period", "2026")
              .send("GET /communities/{community}/people/{person}/evidence/{period}")
              .body();

      JsonNode list = asked(stars, "worker-chen", BRANCH, "2026").send(ROUTE).body();

      assertThat(list.path("branch").asText()).isEqualTo(BRANCH);
      assertThat(list.path("rollDay").asText()).isEqualTo("2026-10-01");
      assertThat(numbers(list)).containsExactlyInAnyOrder("V00002", "S00002");
      assertThat(list.path("items")).contains(own);
      assertThat(list.at("/items/0/noteZh").asText()).contains("参考");
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-Q3, V00002 S00002",
    "2026-Q2, V00002 S00002",
    "2026-Q1, V00002",
    "2025, ''",
  })
  void listsWhoWasInItOnThePeriodsLastDay(String period, String numbers) {
    try (Stars stars = branch()) {
      assertThat(numbers(asked(stars, "worker-chen", BRANCH, period).send(ROUTE).body()))
          .containsExactlyInAnyOrderElementsOf(
              numbers.isEmpty() ? List.of() : List.of(numbers.split(" ", -1)));
    }
  }

  /** Source: rules 15.5. */
  @Test
  void listsWhoWasKnownTwiceOnceAsWhoTheyGoOnAs() {
    try (Stars stars = branch()) {
      stars.goesOn(LI, CHEN);

      assertThat(numbers(asked(stars, "worker-chen", BRANCH, "2026").send(ROUTE).body()))
          .containsExactly("S00002");
      assertThat(numbers(asked(stars, "worker-chen", BRANCH, "2026-Q1").send(ROUTE).body()))
          .containsExactly("S00002");
    }
  }

  @ParameterizedTest(name = "{0} reads {1}")
  @CsvSource({"worker-chen, 李强", "officer, 李*"})
  void namesMembersAsFarAsTheReaderMaySee(String who, String name) {
    try (Stars stars = branch()) {
      JsonNode list = asked(stars, who, BRANCH, "2026-Q1").send(ROUTE).body();

      assertThat(list.at("/items/0/name").asText()).isEqualTo(name);
    }
  }

  @Test
  void goesOnPageByPage() {
    try (Stars stars = branch()) {
      JsonNode first =
          asked(stars, "worker-chen", BRANCH, "2026").query("limit", 1).send(ROUTE).body();
      JsonNode second =
          asked(stars, "worker-chen", BRANCH, "2026")
              .query("limit", 2)
              .query("cursor", first.path("nextCursor").asText())
              .send(ROUTE)
              .body();

      assertThat(numbers(first)).hasSize(1);
      assertThat(numbers(second)).hasSize(1).doesNotContainAnyElementsOf(numbers(first));
    }
  }

  @Test
  void takesNoCursorThatItHasNotGiven() {
    try (Stars stars = branch()) {
      String cursor =
          Base64.getUrlEncoder()
              .encodeToString("\uffff".repeat(600).getBytes(StandardCharsets.UTF_8));

      assertThat(
              asked(stars, "worker-chen", BRANCH, "2026")
                  .query("cursor", cursor)
                  .send(ROUTE)
                  .code())
          .isEqualTo("cursor-invalid");
    }
  }

  @Test
  void isNotMadeOfATeamOfVolunteers() {
    try (Stars stars = branch()) {
      assertThat(asked(stars, "worker-chen", TEAM, "2026").send(ROUTE).status()).isEqualTo(404);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "volunteer-wang, 403",
    "volunteer-li, 403",
    "worker-chen, 200",
    "worker-he, 404",
    "officer, 200",
    "auditor, 403",
    "nobody, 403",
    "'', 401"
  })
  void isForWorkersAndOfficers(String who, int status) {
    try (Stars stars = branch()) {
      assertThat(asked(stars, who, BRANCH, "2026").send(ROUTE).status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"worker-chen", "officer"})
  void isAbsentInACommunityThatIsNot(String who) {
    try (Stars stars = branch()) {
      assertThat(
              asked(stars, who, BRANCH, "2026")
                  .with("community", SmallDistrict.id("999"))
                  .send(ROUTE)
                  .status())
          .isEqualTo(404);
    }
  }

  private static Asking asked(Stars stars, String who, String team, String period) {
    return stars
        .bank
        .as(who)
        .with("community", JINKUN)
        .with("team", TeamId.of(JINKUN, team))
        .with("period", period);
  }

  private static List<String> numbers(JsonNode list) {
    return StreamSupport.stream(list.path("items").spliterator(), false)
        .map(item -> item.path("number").asText())
        .toList();
  }

  /** V00002 from the beginning, S00002 from April, and V00003, who is of another community. */
  private static Stars branch() {
    Stars stars = Stars.published();
    team(stars.bank, BRANCH, TeamKind.PARTY_BRANCH);
    team(stars.bank, TEAM, TeamKind.VOLUNTEERS);
    member(stars.bank, LI, "2026-01-15", "");
    member(stars.bank, CHEN, "2026-04-01", "2026-10-02");
    member(stars.bank, ZHAO, "2026-04-01", "");
    return stars;
  }

  private static void team(BankPlayer bank, String name, TeamKind kind) {
    Team team =
        new Team(
            TeamId.of(JINKUN, name),
            JINKUN,
            name,
            "",
            Optional.empty(),
            LocalDate.of(2026, 1, 15),
            Optional.empty(),
            1,
            kind);
    assertThat(bank.bank().write(Transaction.EMPTY.create(TeamItem.write(team))))
        .isEqualTo(new Written.Committed());
  }

  private static void member(BankPlayer bank, PersonId person, String from, String until) {
    TeamStay stay =
        new TeamStay(
            TeamId.of(JINKUN, BRANCH),
            JINKUN,
            person,
            1,
            TeamPart.MEMBER,
            LocalDate.parse(from),
            Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse),
            "",
            1);
    assertThat(bank.bank().write(TeamStayItem.begin(stay))).isEqualTo(new Written.Committed());
  }
}
