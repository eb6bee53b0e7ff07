package org.pointsbank.evaluatequarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.evaluatequarter.Crews.TEAMS;
import static org.pointsbank.evaluatequarter.Crews.listed;
import static org.pointsbank.evaluatequarter.Rankings.asking;
import static org.pointsbank.evaluatequarter.Rankings.evaluate;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.RankingName;
import org.pointsbank.table.EvaluationItem;
import org.pointsbank.table.Sha256;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.DefaultRules;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("The teams of an evaluation")
final class TeamRankingTest {
  private static final String QUARTER = "2026-Q3";
  private static final PersonId SUN = new PersonId(SmallDistrict.id("301"));
  private static final Duration NOTICE = Duration.ofDays(7);

  @Test
  void areRankedByWhatTheirMembersBringTogether() {
    try (BankPlayer bank = evaluated()) {
      assertThat(listed(page(bank, "volunteer-wang")))
          .containsExactly("1 巡逻队 2 250", "2 助洁队 1 150");
    }
  }

  @Test
  void sayWhatTheyBrought() {
    try (BankPlayer bank = evaluated()) {
      JsonNode page = page(bank, "volunteer-wang");

      assertThat(page.at("/items/0").toString())
          .isEqualTo(
              """
              {"rank":1,"team":"%s","name":"巡逻队","members":2,"measured":250,"honour":250,\
              "minutes":155,"lines":2,"correctedSince":false}\
              """
                  .formatted(Crews.id("巡逻队")));
      assertThat(page.path("by").asText()).isEqualTo("SUM");
      assertThat(page.path("leastMembers").asLong()).isZero();
    }
  }

  @ParameterizedTest(name = "from {0} until {1}: {2}")
  @CsvSource({
    "2026-08-01, '', 1 巡逻队 1 100",
    "2026-08-02, '', 1 巡逻队 1 50",
    "2026-01-15, 2026-08-02, 1 巡逻队 1 150",
    "2026-01-15, 2026-08-01, 1 巡逻队 1 50",
  })
  void countWhatSomebodyServesWhileTheyAreInThem(String from, String until, String line) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      var _ = new Crews(bank).team("巡逻队").member("巡逻队", WANG, from, until);
      Volunteers volunteers = Volunteers.of(bank);
      if (!until.isEmpty()) {
        var _ = volunteers.served(WANG, Capacity.RESIDENT, "2026-07-01", 30);
      }
      var _ =
          volunteers
              .served(WANG, Capacity.RESIDENT, "2026-08-01", until.equals("2026-08-02") ? 60 : 30)
              .served(WANG, Capacity.RESIDENT, "2026-08-02", 30);
      assertThat(evaluate(bank, QUARTER).status()).isEqualTo(201);

      assertThat(listed(page(bank, "officer"))).containsExactly(line);
    }
  }

  @Test
  void eachCountWhoIsInSeveral() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      var _ =
          new Crews(bank)
              .team("甲")
              .team("乙")
              .member("甲", WANG, "2026-01-15")
              .member("乙", WANG, "2026-07-20");
      var _ = Volunteers.of(bank).served(WANG, Capacity.RESIDENT, "2026-08-01", 60);
      assertThat(evaluate(bank, QUARTER).status()).isEqualTo(201);

      assertThat(listed(page(bank, "officer"))).containsExactlyInAnyOrder("1 甲 1 100", "1 乙 1 100");
    }
  }

  @Test
  void areNotPulledDownByWhoIsExcused() {
    try (BankPlayer bank = evaluated()) {
      assertThat(
              asking(bank, "worker-chen", QUARTER)
                  .with("person", WANG)
                  .body("{\"reason\":\"生病\"}")
                  .send("POST /communities/{community}/evaluations/{quarter}/excused/{person}")
                  .status())
          .isEqualTo(201);

      assertThat(listed(page(bank, "officer")))
          .containsExactlyInAnyOrder("1 助洁队 1 150", "1 巡逻队 1 150");
    }
  }

  @Test
  void showWhatCameSince() {
    try (BankPlayer bank = evaluated()) {
      var _ = Volunteers.of(bank).served(WANG, Capacity.RESIDENT, "2026-09-01", 60);

      JsonNode page = page(bank, "officer");

      assertThat(listed(page)).containsExactly("1 巡逻队 2 250", "2 助洁队 1 150");
      assertThat(page.at("/items/0/correctedSince").asBoolean()).isTrue();
      assertThat(page.at("/items/1/correctedSince").asBoolean()).isFalse();
    }
  }

  /** Made ones stay as they are. Source: rules 15.5. */
  @Test
  void areNotCorrectedByWhoTurnsOutLaterToBeKnownTwice() {
    try (BankPlayer bank = evaluated()) {
      LocalDate later = LocalDate.ofInstant(SmallDistrict.NOW, ZoneOffset.UTC).plusDays(30);
      var _ = Volunteers.of(bank).goesOn(SUN, WANG, later);

      JsonNode page = page(bank, "officer");

      assertThat(page.at("/items/0/correctedSince").asBoolean()).isFalse();
      assertThat(page.at("/items/1/correctedSince").asBoolean()).isFalse();
    }
  }

  @Test
  void belongToWhatIsHashedWhenItIsPublished() {
    try (BankPlayer bank = evaluated()) {
      assertThat(led(bank, "notice")).isEqualTo(200);
      bank.clock().set(SmallDistrict.NOW.plus(NOTICE));
      assertThat(led(bank, "publish")).isEqualTo(200);

      String teams =
          Stream.of(
                  "team,%s,2,2,155,250".formatted(Crews.id("巡逻队")),
                  "team,%s,1,1,90,150".formatted(Crews.id("助洁队")))
              .sorted()
              .reduce((one, two) -> one + "\n" + two)
              .orElseThrow();
      String text =
          """
          01900000-0000-7000-8000-000000000011,2026-Q3,1,HONOUR,SHARED
          V00001,BLUE,1,1,65,100
          V00002,RED,1,1,90,150
          """;
      assertThat(
              asking(bank, "officer", QUARTER)
                  .send(Rankings.EVALUATION)
                  .body()
                  .at("/stage/inputs")
                  .asText())
          .isEqualTo(Sha256.hex((text + teams).getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  void areNoneWhereItWasMadeBeforeTeamsWereRanked() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      Manifest old =
          new Manifest(
              new Manifest.Of(SmallDistrict.JINKUN, Quarter.parse(QUARTER)),
              "r1",
              new Manifest.Basis(DefaultRules.book().evaluation(), 1),
              new Manifest.Made(Instant.parse("2026-10-01T01:00:00Z"), Optional.empty()),
              Map.of(
                  RankingName.OVERALL, new Manifest.Tally(0, QuarterTotals.NONE),
                  RankingName.RED, new Manifest.Tally(0, QuarterTotals.NONE),
                  RankingName.BLUE, new Manifest.Tally(0, QuarterTotals.NONE),
                  RankingName.GREEN, new Manifest.Tally(0, QuarterTotals.NONE)));
      assertThat(bank.bank().write(EvaluationItem.create(old))).isEqualTo(new Written.Committed());

      assertThat(listed(page(bank, "officer"))).isEmpty();
      assertThat(asking(bank, "officer", QUARTER).send(Rankings.EVALUATION).body().path("teams"))
          .hasToString("null");
    }
  }

  @Test
  void goOnPageByPage() {
    try (BankPlayer bank = evaluated()) {
      JsonNode first = asking(bank, "officer", QUARTER).query("limit", 1).send(TEAMS).body();
      JsonNode second =
          asking(bank, "officer", QUARTER)
              .query("limit", 1)
              .query("cursor", first.path("nextCursor").asText())
              .send(TEAMS)
              .body();

      assertThat(listed(first)).containsExactly("1 巡逻队 2 250");
      assertThat(listed(second)).containsExactly("2 助洁队 1 150");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"MANIFEST", "000001#V00001", "000001#\uffff"})
  void takeNoCursorThatTheyHaveNotGiven(String cursor) {
    try (BankPlayer bank = evaluated()) {
      String encoded =
          Base64.getUrlEncoder().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));

      assertThat(asking(bank, "officer", QUARTER).query("cursor", encoded).send(TEAMS).code())
          .isEqualTo("cursor-invalid");
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 200",
    "volunteer-li, 200",
    "volunteer-zhao, 404",
    "worker-chen, 200",
    "worker-he, 404",
    "officer, 200",
    "auditor, 200",
    "nobody, 403",
    "'', 401"
  })
  void areShownToTheCommunityAndItsStaff(String subject, int status) {
    try (BankPlayer bank = evaluated()) {
      assertThat(asking(bank, subject, QUARTER).send(TEAMS).status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"officer", "worker-chen", "auditor", "volunteer-wang"})
  void areAbsentInACommunityThatIsNot(String subject) {
    try (BankPlayer bank = evaluated()) {
      assertThat(
              asking(bank, subject, QUARTER)
                  .with("community", SmallDistrict.id("999"))
                  .send(TEAMS)
                  .status())
          .isEqualTo(404);
    }
  }

  @Test
  void areAbsentWhereNothingIsEvaluated() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      assertThat(bank.play("evaluate-quarter-teams-refused").code()).isEqualTo("not-found");
    }
  }

  /** V00001 and V00002 in one team, V00002 in another too, and nobody with hours in a third. */
  private static BankPlayer evaluated() {
    BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new);
    var _ =
        Volunteers.of(bank)
            .enrol(SUN, "V00009", "孙悦")
            .served(WANG, Capacity.RESIDENT, "2026-07-01", 65)
            .served(LI, Capacity.PARTY_MEMBER, "2026-09-30", 90);
    var _ =
        new Crews(bank)
            .team("巡逻队")
            .team("助洁队")
            .team("新队")
            .member("巡逻队", WANG, "2026-01-15")
            .member("巡逻队", LI, "2026-01-15")
            .member("助洁队", LI, "2026-07-02")
            .member("新队", SUN, "2026-07-02");
    assertThat(evaluate(bank, QUARTER).status()).isEqualTo(201);
    return bank;
  }

  private static JsonNode page(BankPlayer bank, String subject) {
    return asking(bank, subject, QUARTER).send(TEAMS).body();
  }

  private static int led(BankPlayer bank, String step) {
    return asking(bank, "worker-chen", QUARTER)
        .send("POST /communities/{community}/evaluations/{quarter}/" + step)
        .status();
  }
}
