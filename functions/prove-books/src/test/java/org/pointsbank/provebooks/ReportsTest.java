package org.pointsbank.provebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.RecordId;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@DisplayName("A report")
final class ReportsTest {
  private static final String REPORT = "/communities/{community}/reports/{period}";

  /** When the evaluation of the third quarter is due, a minute into its day in Shanghai. */
  private static final String DUE = "2026-10-10T16:01:00Z";

  private static final String WHOLE = "GET /districts/{district}/reports/{period}";

  @Test
  void isMadeByWhoeverAdvancesIt() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      at(bank, DUE);
      assertThat(start(bank, JINKUN, "2026-Q3").status()).isEqualTo(201);
      assertThat(show(bank, "2026-Q3").path("state").asText()).isEqualTo("being-made");

      JsonNode made =
          bank.as("worker-chen")
              .with("community", JINKUN)
              .with("period", "2026-Q3")
              .send("POST " + REPORT + "/advance")
              .body();

      assertThat(made.path("state").asText()).isEqualTo("made");
      assertThat(made.path("proof").path("addsUp").asBoolean()).isTrue();
      assertThat(made.path("sums").path("accounts").asLong()).isEqualTo(3);
      assertThat(made.path("sums").path("members").path("after").asLong()).isEqualTo(6);
      assertThat(made.path("hash").asText()).matches("[0-9a-f]{64}");
    }
  }

  @Test
  void countsWhoJoinedInItsPeriod() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      var _ = bank.task("prove-books");

      JsonNode members = show(bank, "2026-H1").path("sums").path("members");

      assertThat(members.path("before").asLong()).isZero();
      assertThat(members.path("joined").asLong()).isEqualTo(6);
      assertThat(members.path("left").asLong()).isZero();
    }
  }

  @Test
  void isMadeByTheCalendarOfEveryPeriodThatEndedLast() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      at(bank, "2026-10-10T15:59:59Z");
      assertThat(bank.task("prove-books").tree().path("reported").asLong()).isEqualTo(4);
      at(bank, DUE);
      assertThat(bank.task("prove-books").tree().path("reported").asLong()).isEqualTo(2);

      JsonNode list =
          bank.as("auditor")
              .with("community", JINKUN)
              .send("GET /communities/{community}/reports")
              .body();

      assertThat(list.path("items").findValuesAsText("period"))
          .containsExactly("2025", "2026-H1", "2026-Q3");
      assertThat(bank.task("prove-books").tree().path("reported").asLong()).isZero();
    }
  }

  @Test
  void isFinishedByTheTickWhereNobodyAdvancesIt() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      assertThat(start(bank, JINKUN, "2026-Q2").status()).isEqualTo(201);

      assertThat(bank.task("hourly-tick").text())
          .isEqualTo("{\"begun\":0,\"ended\":0,\"differing\":0,\"reported\":1}");
      assertThat(show(bank, "2026-Q2").path("state").asText()).isEqualTo("made");
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-Q1, 201, ''",
    "2026-H1, 201, ''",
    "2025, 409, period-not-over",
    "2025-Q4, 409, period-not-over",
    "2026-Q3, 409, period-not-over",
    "2026-Q4, 409, period-not-over",
    "2026-H2, 409, period-not-over",
    "2026, 409, period-not-over",
    "2026-Q5, 400, invalid-parameter"
  })
  void isOfAPeriodThatIsOver(String period, int status, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      Played played = start(bank, JINKUN, period);

      assertThat(played.status()).isEqualTo(status);
      assertThat(played.code()).isEqualTo(code);
    }
  }

  @ParameterizedTest(name = "at {0}")
  @CsvSource({"2026-10-10T15:59:59Z, 409", "2026-10-10T16:00:00Z, 201"})
  void waitsUntilTheHoursOfItsLastDaysAreIn(String instant, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      at(bank, instant);

      assertThat(start(bank, JINKUN, "2026-Q3").status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "in {0}")
  @CsvSource({
    "zh-CN, 锦坤园 2026-Q3, '期末结余,,0,0.00,0.00,0.00,', '核对：成员增减,,,,,,是'",
    "en, 锦坤园 2026-Q3, 'Outstanding,,0,0.00,0.00,0.00,', 'Members add up,,,,,,yes'"
  })
  void isGivenAsAFileOnceItIsMade(String language, String head, String closing, String proof) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      assertThat(file(bank, language).status()).isEqualTo(404);
      at(bank, DUE);
      var _ = bank.task("prove-books");

      String text = new String(file(bank, language).bytes(), StandardCharsets.UTF_8);

      assertThat(text).startsWith("\ufeff").contains("\r\n" + head, closing, proof);
      assertThat(text).contains("sha256 " + show(bank, "2026-Q3").path("hash").asText());
      assertThat(text.lines().map(line -> line.chars().filter(each -> each == ',').count()))
          .containsOnly(6L);
    }
  }

  private static Played file(BankPlayer bank, String language) {
    return bank.as("auditor")
        .with("community", JINKUN)
        .with("period", "2026-Q3")
        .header("accept-language", language)
        .send("GET " + REPORT + "/csv");
  }

  @Test
  void countsWhoServedUnderTwoColoursOnce() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      earn(bank, new AccountId(JINKUN, Colour.RED, LI));
      earn(bank, new AccountId(JINKUN, Colour.GREEN, LI));
      earn(bank, new AccountId(JINKUN, Colour.BLUE, WANG));
      at(bank, DUE);
      var _ = bank.task("prove-books");

      JsonNode sums = show(bank, "2026-Q3").path("sums");

      assertThat(sums.path("activePeople").asLong()).isEqualTo(2);
      assertThat(sums.path("flows").path(0).path("lines").asLong()).isEqualTo(3);
      assertThat(sums.path("closing").path("minutes").asLong()).isEqualTo(180);
    }
  }

  private static void earn(BankPlayer bank, AccountId id) {
    Account account = AccountItem.read(bank.bank().read(AccountItem.keyOf(id)).orElseThrow());
    LocalDate day = LocalDate.of(2026, 9, 2);
    Posting posting =
        account.earn(
            60,
            new Points(100),
            HalfYear.of(day),
            new Posting.Story(
                new Origin.Served(new RecordId(day, SmallDistrict.id("777")), "G01", "60 min"),
                Optional.of(Head.PARTICIPATION),
                1,
                Optional.empty(),
                day,
                Instant.parse("2026-09-03T01:00:00Z")));
    assertThat(bank.bank().write(AccountItem.post(bank.bank(), posting)))
        .isEqualTo(new Written.Committed());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a head, COMMUNITY#%s#ACCOUNTS, number, accounts-add-up",
    "a person, PERSON#%s, memberships, nothing-unreadable",
    "an entry of the list, COMMUNITY#%s#PEOPLE, person, nothing-unreadable"
  })
  void isMadeAllTheSameWithoutWhatCannotBeRead(
      String name, String partition, String attribute, String check) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      take(bank, partition.formatted(partition.startsWith("PERSON") ? WANG : JINKUN), attribute);
      at(bank, DUE);
      var _ = bank.task("prove-books");

      JsonNode report = show(bank, "2026-Q3");

      assertThat(report.path("state").asText()).as(name).isEqualTo("made");
      assertThat(report.path("proof").path("checks"))
          .filteredOn(each -> !each.path("holds").asBoolean())
          .extracting(each -> each.path("name").asText())
          .containsExactly(check);
    }
  }

  /** Takes an attribute out of the first item of a partition that has it. */
  private static void take(BankPlayer bank, String partition, String attribute) {
    Map<String, AttributeValue> item =
        bank.table().everything().stream()
            .filter(each -> AttributeValue.fromS(partition).equals(each.get("pk")))
            .filter(each -> each.containsKey(attribute))
            .findFirst()
            .orElseThrow();
    Map<String, AttributeValue> less = new HashMap<>(item);
    var _ = less.remove(attribute);
    var _ = bank.table().client().putItem(put -> put.tableName(LocalTable.NAME).item(less));
  }

  @Test
  void isMadeOnce() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      var _ = start(bank, JINKUN, "2026-Q2");

      assertThat(start(bank, JINKUN, "2026-Q2").code()).isEqualTo("report-exists");
    }
  }

  @Test
  void ofADistrictAddsUpThoseOfItsCommunities() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      at(bank, DUE);
      var _ = bank.task("prove-books");

      JsonNode whole = whole(bank, "2026-Q3");

      assertThat(whole.path("complete").asBoolean()).isTrue();
      assertThat(whole.path("communities")).hasSize(2);
      assertThat(whole.path("sums").path("members").path("after").asLong()).isEqualTo(9);
      assertThat(whole.path("proof").path("addsUp").asBoolean()).isTrue();
      assertThat(whole.path("proof").path("checks").findValuesAsText("name"))
          .contains("moves-cancel-out", "spendable-closes");
    }
  }

  @Test
  void ofADistrictNamesTheCommunitiesThatHaveNone() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      var _ = start(bank, JINKUN, "2026-Q2");
      var _ = bank.task("hourly-tick");

      JsonNode whole = whole(bank, "2026-Q2");

      assertThat(whole.path("complete").asBoolean()).isFalse();
      assertThat(whole.path("missing").path(0).asText()).isEqualTo(LIUAN.value());
      assertThat(whole.path("proof").path("checks").findValuesAsText("name"))
          .doesNotContain("moves-cancel-out");
    }
  }

  @ParameterizedTest(name = "as [{0}]")
  @CsvSource({
    "volunteer-wang, 403, 403, 403, 403, 403",
    "volunteer-li, 403, 403, 403, 403, 403",
    "worker-chen, 201, 200, 200, 200, 403",
    "worker-he, 404, 404, 404, 404, 403",
    "officer, 201, 200, 200, 200, 200",
    "auditor, 403, 404, 403, 404, 200",
    "nobody, 403, 403, 403, 403, 403",
    "'', 401, 401, 401, 401, 401"
  })
  void isForThoseWhoseRoleItIs(String who, int start, int show, int advance, int file, int whole) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      assertThat(as(bank, who, "POST " + REPORT)).isEqualTo(start);
      assertThat(as(bank, who, "GET " + REPORT)).isEqualTo(show);
      assertThat(as(bank, who, "POST " + REPORT + "/advance")).isEqualTo(advance);
      assertThat(as(bank, who, "GET " + REPORT + "/csv")).isEqualTo(file);
      assertThat(as(bank, who, WHOLE)).isEqualTo(whole);
    }
  }

  private static void at(BankPlayer bank, String instant) {
    bank.clock().set(Instant.parse(instant));
  }

  private static int as(BankPlayer bank, String who, String route) {
    return bank.as(who)
        .with("community", JINKUN)
        .with("district", DISTRICT)
        .with("period", "2026-Q2")
        .send(route)
        .status();
  }

  private static Played start(BankPlayer bank, CommunityId community, String period) {
    return bank.as("worker-chen")
        .with("community", community)
        .with("period", period)
        .send("POST " + REPORT);
  }

  private static JsonNode show(BankPlayer bank, String period) {
    return bank.as("officer")
        .with("community", JINKUN)
        .with("period", period)
        .send("GET " + REPORT)
        .body();
  }

  private static JsonNode whole(BankPlayer bank, String period) {
    return bank.as("officer").with("district", DISTRICT).with("period", period).send(WHOLE).body();
  }
}
