package org.pointsbank.evaluatequarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pointsbank.evaluatequarter.Rankings.EVALUATION;
import static org.pointsbank.evaluatequarter.Rankings.asking;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.CommunityRules;
import org.pointsbank.domain.EvaluationRules;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.table.Item;
import org.pointsbank.table.RuleBookItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.AmendedRules;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.DefaultRules;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.Played;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

@DisplayName("The calendar")
final class EvaluationTasksTest {
  /** Ten days behind the end of the third quarter, in Shanghai. */
  private static final Instant DUE = Instant.parse("2026-10-10T16:00:00Z");

  @Test
  void evaluatesTheQuarterThatEndedLastEverywhere() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      assertThat(bank.task("evaluate-quarter").text()).isEqualTo(counts(2, 0, 0, 0));

      JsonNode evaluation = asking(bank, "officer", "2026-Q3").send(EVALUATION).body();
      assertThat(evaluation.path("quarter").asText()).isEqualTo("2026-Q3");
      assertThat(evaluation.path("madeBy").isNull()).isTrue();
    }
  }

  @Test
  void changesNothingTheSecondTime() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      assertThat(bank.task("evaluate-quarter").text()).isEqualTo(counts(2, 0, 0, 0));

      assertThat(bank.task("evaluate-quarter").text()).isEqualTo(counts(0, 0, 2, 0));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2026-Q2, 2, 0", "2026-Q4, 0, 2"})
  void evaluatesTheQuarterThatItIsTold(String quarter, int evaluated, int notOver) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      String event = "{\"task\":\"evaluate-quarter\",\"quarter\":\"%s\"}".formatted(quarter);

      assertThat(bank.play(event.getBytes(StandardCharsets.UTF_8)).text())
          .isEqualTo(counts(evaluated, 0, 0, notOver));
    }
  }

  @Test
  void leavesForLaterWhatWaitsForAwards() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      Volunteers volunteers = Volunteers.of(bank);
      var record = volunteers.confirmed(WANG, Capacity.RESIDENT, "2026-08-01");
      assertThat(bank.task("evaluate-quarter").text()).isEqualTo(counts(1, 1, 0, 0));
      volunteers.awarded(record);
      bank.clock().set(DUE);

      assertThat(bank.task("hourly-tick").text()).isEqualTo(counts(1, 0, 1, 0, 1));
    }
  }

  @ParameterizedTest(name = "at {0}: {1}")
  @CsvSource({
    "2026-10-01T01:00:00Z, 0",
    "2026-10-10T15:59:59Z, 0",
    "2026-10-10T16:00:00Z, 2",
    "2026-12-31T15:59:59Z, 2",
    "2026-12-31T16:00:00Z, 0",
  })
  void makesUpForAQuarterSoManyDaysBehindItsEnd(Instant now, int evaluated) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      bank.clock().set(now);

      assertThat(bank.task("hourly-tick").text()).isEqualTo(counts(evaluated, 0, 0, 0));
    }
  }

  @Test
  void goesByWhatACommunityHasOtherwise() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      RuleBook book = DefaultRules.book();
      EvaluationRules usual = book.evaluation();
      EvaluationRules later =
          new EvaluationRules(usual.measure(), usual.ties(), usual.weights(), Optional.of(20L));
      CommunityRules own =
          new CommunityRules(
              Map.of(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(later),
              Optional.empty(),
              Optional.empty());
      Item amended =
          RuleBookItem.write(
              DISTRICT, AmendedRules.of(book).communities(Map.of(LIUAN, own)).book());
      assertThat(bank.bank().write(Transaction.EMPTY.put(amended)))
          .isEqualTo(new Written.Committed());
      bank.clock().set(DUE);

      assertThat(bank.task("hourly-tick").text()).isEqualTo(counts(1, 0, 0, 0));
      bank.clock().set(DUE.plus(Duration.ofDays(10)));
      assertThat(bank.task("hourly-tick").text()).isEqualTo(counts(1, 0, 1, 0, 1));
    }
  }

  @ParameterizedTest(name = "trouble in {0}")
  @CsvSource({"01900000-0000-7000-8000-000000000011", "01900000-0000-7000-8000-000000000012"})
  void goesOnBehindOneCommunitysTroubleAndThenTellsIt(String troubled) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      CommunityId other = JINKUN.value().equals(troubled) ? LIUAN : JINKUN;
      corrupt(bank, troubled);

      assertThatThrownBy(() -> bank.task("evaluate-quarter"))
          .isInstanceOf(IllegalStateException.class)
          .satisfies(fault ->
              assertThat(fault.getSuppressed())
                  .singleElement()
                  .asString()
                  .contains("COMMUNITY#" + troubled));

      assertThat(
              asking(bank, "officer", "2026-Q3").with("community", other).send(EVALUATION).status())
          .isEqualTo(200);
    }
  }

  @Test
  void goesOnWithRunsBehindTroubleOfWhatItMakesUpFor() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EvaluateQuarter::new)) {
      String run = "/districts/{district}/evaluation-runs/{quarter}";
      assertThat(
              bank.as("officer")
                  .with("district", DISTRICT)
                  .with("quarter", "2026-Q2")
                  .send("POST " + run)
                  .status())
          .isEqualTo(201);
      corrupt(bank, JINKUN.value());
      bank.clock().set(DUE);

      assertThatThrownBy(() -> bank.task("hourly-tick")).isInstanceOf(IllegalStateException.class);

      assertThat(asking(bank, "officer", "2026-Q2").with("community", LIUAN).send(EVALUATION))
          .extracting(Played::status)
          .isEqualTo(200);
    }
  }

  private static void corrupt(BankPlayer bank, String community) {
    bank.table()
        .client()
        .putItem(
            PutItemRequest.builder()
                .tableName(LocalTable.NAME)
                .item(
                    Map.of(
                        "pk", AttributeValue.fromS("COMMUNITY#" + community + "#ACCOUNTS"),
                        "sk", AttributeValue.fromS("BLUE#broken"),
                        "kind", AttributeValue.fromS("account")))
                .build());
  }

  private static String counts(int evaluated, int waiting, int existing, int notOver) {
    return counts(evaluated, waiting, existing, notOver, 0);
  }

  private static String counts(
      int evaluated, int waiting, int existing, int notOver, int published) {
    return ("{\"evaluated\":%d,\"waiting\":%d,\"existing\":%d,\"notOver\":%d,"
            + "\"published\":%d}")
        .formatted(evaluated, waiting, existing, notOver, published);
  }
}
