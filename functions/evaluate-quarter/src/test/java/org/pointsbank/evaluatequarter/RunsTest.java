package org.pointsbank.evaluatequarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.Played;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

@DisplayName("A run over a district")
final class RunsTest {
  private static final String RUN = "/districts/{district}/evaluation-runs/{quarter}";

  @Test
  void evaluatesEveryCommunity() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      assertThat(started(bank).status()).isEqualTo(201);

      JsonNode run = advanced(bank).body();

      assertThat(states(run)).containsExactly("EVALUATED", "EVALUATED");
      assertThat(run.path("open").asInt()).isZero();
      assertThat(evaluated(bank, JINKUN)).isEqualTo(200);
      assertThat(evaluated(bank, LIUAN)).isEqualTo(200);
    }
  }

  @Test
  void isBroughtToItsEndByTheTick() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      assertThat(started(bank).status()).isEqualTo(201);

      assertThat(bank.task("hourly-tick").tree().path("evaluated").asInt()).isEqualTo(2);
      assertThat(bank.task("hourly-tick").tree().path("evaluated").asInt()).isZero();
    }
  }

  @Test
  void spreadsOverMoreCommunitiesThanOneTransactionHolds() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      for (int i = 0; i < 60; i++) {
        found(bank, i);
      }
      assertThat(started(bank).status()).isEqualTo(201);

      assertThat(bank.task("hourly-tick").tree().path("evaluated").asInt()).isEqualTo(62);
      assertThat(shown(bank).body().path("done").asInt()).isEqualTo(62);
    }
  }

  @Test
  void leavesWhatWasEvaluatedBefore() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      assertThat(Rankings.evaluate(bank, "2026-Q3").status()).isEqualTo(201);
      assertThat(started(bank).status()).isEqualTo(201);

      assertThat(states(advanced(bank).body())).containsExactly("EXISTED", "EVALUATED");
    }
  }

  @Test
  void triesAgainWhatWaitsForAwards() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      Volunteers volunteers = Volunteers.of(bank);
      var record = volunteers.confirmed(WANG, Capacity.RESIDENT, "2026-08-01");
      assertThat(started(bank).status()).isEqualTo(201);
      assertThat(states(advanced(bank).body())).containsExactly("AWARDS_WAITING", "EVALUATED");
      volunteers.awarded(record);

      JsonNode run = advanced(bank).body();

      assertThat(states(run)).containsExactly("EVALUATED", "EVALUATED");
      assertThat(run.at("/parts/0/tries").asInt()).isEqualTo(2);
      assertThat(run.at("/parts/1/tries").asInt()).isEqualTo(1);
    }
  }

  @Test
  void showsOneCommunitysTroubleAndGoesOnWithTheOthers() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      corrupt(bank);
      assertThat(started(bank).status()).isEqualTo(201);

      JsonNode run = advanced(bank).body();

      assertThat(states(run)).containsExactly("BEGUN", "EVALUATED");
      assertThat(run.path("open").asInt()).isEqualTo(1);
      assertThat(bank.log()).contains("run-trouble");
    }
  }

  @Test
  void beginsOnce() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      assertThat(started(bank).status()).isEqualTo(201);

      assertThat(started(bank).code()).isEqualTo("run-exists");
    }
  }

  @Test
  void isOfAQuarterThatIsOver() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      assertThat(as(bank, "officer").with("quarter", "2026-Q4").send("POST " + RUN).code())
          .isEqualTo("quarter-not-over");
    }
  }

  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource({
    "volunteer-wang, 403, 403, 403",
    "volunteer-li, 403, 403, 403",
    "worker-chen, 403, 403, 403",
    "worker-he, 403, 403, 403",
    "officer, 409, 200, 200",
    "auditor, 403, 200, 403",
    "nobody, 403, 403, 403",
    "'', 401, 401, 401"
  })
  void isForOfficersAndSeenByAuditors(String who, int start, int show, int advance) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      assertThat(started(bank).status()).isEqualTo(201);

      assertThat(as(bank, who).send("POST " + RUN).status()).isEqualTo(start);
      assertThat(as(bank, who).send("GET " + RUN).status()).isEqualTo(show);
      assertThat(as(bank, who).send("POST " + RUN + "/advance").status()).isEqualTo(advance);
    }
  }

  @Test
  void isPlayedFromItsEvents() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      assertThat(bank.play("evaluate-quarter-run-started").status()).isEqualTo(201);
      assertThat(bank.play("evaluate-quarter-run-refused").code()).isEqualTo("quarter-not-over");
    }
  }

  private static Asking as(BankPlayer bank, String who) {
    return bank.as(who).with("district", DISTRICT).with("quarter", "2026-Q3");
  }

  private static Played started(BankPlayer bank) {
    return as(bank, "officer").send("POST " + RUN);
  }

  private static Played advanced(BankPlayer bank) {
    return as(bank, "officer").send("POST " + RUN + "/advance");
  }

  private static Played shown(BankPlayer bank) {
    return as(bank, "officer").send("GET " + RUN);
  }

  private static List<String> states(JsonNode run) {
    return StreamSupport.stream(run.path("parts").spliterator(), false)
        .map(part -> part.path("state").asText())
        .toList();
  }

  private static int evaluated(BankPlayer bank, CommunityId community) {
    return as(bank, "officer").with("community", community).send(Rankings.EVALUATION).status();
  }

  private static void found(BankPlayer bank, int number) {
    CommunityId id = new CommunityId("01900000-0000-7000-8000-0000000c%04d".formatted(number));
    assertThat(
            bank.bank()
                .write(
                    CommunityItem.create(new CommunityItem.Community(id, DISTRICT, "社区" + number))))
        .isEqualTo(new Written.Committed());
  }

  private static void corrupt(BankPlayer bank) {
    bank.table()
        .client()
        .putItem(
            PutItemRequest.builder()
                .tableName(LocalTable.NAME)
                .item(
                    Map.of(
                        "pk", AttributeValue.fromS("COMMUNITY#" + JINKUN + "#ACCOUNTS"),
                        "sk", AttributeValue.fromS("BLUE#broken"),
                        "kind", AttributeValue.fromS("account")))
                .build());
  }
}
