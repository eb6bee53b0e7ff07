package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.team.Team;
import org.pointsbank.domain.team.TeamPart;
import org.pointsbank.domain.team.TeamStay;
import org.pointsbank.table.TeamItem;
import org.pointsbank.table.TeamStayItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("People who are looked for")
final class SearchTest {
  private static final String SEARCH = "POST /communities/{community}/people/search";
  private static final LocalDate FROM = LocalDate.of(2026, 9, 1);

  @ParameterizedTest(name = "by {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|S00001 S00002 S00003 S00004 V00001 V00002",
        "{'number':'v0'}|V00001 V00002",
        "{'number':'V00002'}|V00002",
        "{'number':'00002'}|",
        "{'name':'王'}|V00001",
        "{'name':' 芳 '}|V00001",
        "{'name':'王强'}|",
        "{'phoneLastFour':'0002'}|V00002",
        "{'phoneLastFour':'００02'}|V00002",
        "{'phoneLastFour':'0003'}|",
        "{'capacity':'UNIT_HEAD'}|V00002",
        "{'capacity':'RESIDENT','state':'ACTIVE'}|V00001",
        "{'state':'PAUSED'}|",
        "{'name':'王','phoneLastFour':'0002'}|"
      })
  void areFoundBy(String body, String numbers) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(numbers(search(bank, "worker-chen", body)))
          .isEqualTo(Optional.ofNullable(numbers).orElse(""));
    }
  }

  @Test
  void areFoundPausedFromThatDayOn() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played paused =
          chen(bank)
              .with("person", SmallDistrict.WANG)
              .body("{\"day\":\"2026-10-01\",\"reason\":\"住院\"}")
              .send("POST /communities/{community}/people/{person}/membership/pause");
      assertThat(paused.status()).as(paused.text()).isEqualTo(200);

      assertThat(numbers(search(bank, "worker-chen", "{'state':'PAUSED'}"))).isEqualTo("V00001");
    }
  }

  @Test
  void areFoundByATeamThatTheyAreInToday() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      TeamId team = team(bank, JINKUN, "巡逻队");
      stay(bank, team, SmallDistrict.WANG, Optional.of(LocalDate.of(2026, 10, 1)));
      stay(bank, team, SmallDistrict.LI, Optional.of(LocalDate.of(2026, 10, 2)));

      assertThat(numbers(search(bank, "officer", "{'team':'%s'}".formatted(team))))
          .isEqualTo("V00002");
    }
  }

  @Test
  void areNotFoundByATeamOfAnotherCommunity() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      TeamId team = team(bank, LIUAN, "巡逻队");

      Played refused = search(bank, "worker-chen", "{'team':'%s'}".formatted(team));

      assertThat(refused.body().at("/errors/0/pointer").asText()).isEqualTo("/team");
    }
  }

  @ParameterizedTest(name = "at most {0} a page")
  @CsvSource({"1", "2", "3", "6", "7"})
  void areFoundInPagesThatHoldEachOnce(int limit) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      List<String> found = new ArrayList<>();
      String next = "";
      do {
        JsonNode page =
            search(bank, "worker-chen", "{'number':'S','limit':%d%s}".formatted(limit, next))
                .body();
        assertThat(page.path("items").size()).isLessThanOrEqualTo(limit);
        found.addAll(page.path("items").findValuesAsText("number"));
        next = page.path("nextCursor").isNull() ? "" : cursor(page);
      } while (!next.isEmpty());

      assertThat(found).containsExactly("S00001", "S00002", "S00003", "S00004");
    }
  }

  @Test
  void areFoundThroughALongListInAFewCalls() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Crowd.enrol(bank.bank(), JINKUN, 1_005);

      JsonNode first = search(bank, "worker-chen", "{'number':'V'}").body();
      JsonNode second =
          search(bank, "worker-chen", "{'number':'V'%s}".formatted(cursor(first))).body();

      assertThat(first.path("items")).isEmpty();
      assertThat(second.path("items").findValuesAsText("number"))
          .containsExactly("V00001", "V00002");
      assertThat(second.path("nextCursor").isNull()).isTrue();
    }
  }

  @ParameterizedTest(name = "{0} is refused at {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'number':'V#'}|/number",
        "{'name':' '}|/name",
        "{'phoneLastFour':'123'}|/phoneLastFour",
        "{'phoneLastFour':'abcd'}|/phoneLastFour",
        "{'team':'x'}|/team",
        "{'team':'01900000-0000-7000-8000-000000000999'}|/team"
      })
  void areLookedForByWhatMayBe(String body, String pointer) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played refused = search(bank, "worker-chen", body);

      assertThat(refused.code()).isEqualTo("invalid-value");
      assertThat(refused.body().at("/errors/0/pointer").asText()).isEqualTo(pointer);
    }
  }

  @ParameterizedTest(name = "{0} by {1}: {2} {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "worker-chen|{'name':'王'}|200|王芳",
        "officer|{'number':'V00001'}|200|王*",
        "officer|{'name':'王'}|403|",
        "officer|{'phoneLastFour':'0001'}|403|",
        "worker-he|{'number':'V00001'}|404|",
        "auditor|{'number':'V00001'}|403|",
        "volunteer-wang|{'number':'V00001'}|403|",
        "nobody|{'number':'V00001'}|403|",
        "''|{'number':'V00001'}|401|"
      })
  void areFoundByThoseWhoMay(String subject, String body, int status, String name) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played found = search(bank, subject.equals("''") ? "" : subject, body);

      assertThat(found.status()).isEqualTo(status);
      assertThat(found.body().at("/items/0/name").asText())
          .isEqualTo(Optional.ofNullable(name).orElse(""));
    }
  }

  private static TeamId team(BankPlayer bank, CommunityId community, String name) {
    TeamId id = TeamId.of(community, name);
    Team team = new Team(id, community, name, "夜间巡逻", Optional.empty(), FROM, Optional.empty(), 1);
    write(bank, Transaction.EMPTY.create(TeamItem.write(team)));
    return id;
  }

  private static void stay(
      BankPlayer bank, TeamId team, PersonId person, Optional<LocalDate> until) {
    write(
        bank,
        TeamStayItem.begin(
            new TeamStay(team, JINKUN, person, 1, TeamPart.MEMBER, FROM, until, "", 1)));
  }

  private static void write(BankPlayer bank, Transaction transaction) {
    assertThat(bank.bank().write(transaction)).isEqualTo(new Written.Committed());
  }

  private static String cursor(JsonNode page) {
    return ",'cursor':'%s'".formatted(page.path("nextCursor").asText());
  }

  private static String numbers(Played found) {
    return String.join(" ", found.body().path("items").findValuesAsText("number"));
  }

  private static Played search(BankPlayer bank, String subject, String body) {
    return bank.as(subject).with("community", JINKUN).body(body.replace('\'', '"')).send(SEARCH);
  }

  private static Asking chen(BankPlayer bank) {
    return bank.as("worker-chen").with("community", JINKUN);
  }
}
