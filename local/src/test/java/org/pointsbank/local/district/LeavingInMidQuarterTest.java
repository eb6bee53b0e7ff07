package org.pointsbank.local.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.awardpoints.AwardPoints;
import org.pointsbank.evaluatequarter.EvaluateQuarter;
import org.pointsbank.movemembers.MoveMembers;
import org.pointsbank.recordhours.RecordHours;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.proof.BooksProof;

@DisplayName("The end of a membership in the middle of a quarter")
final class LeavingInMidQuarterTest {
  private static final String EVALUATION = "/communities/{community}/evaluations/{quarter}";
  private static final Instant SPRING = Instant.parse("2026-06-20T01:00:00Z");
  private static final Instant MID_QUARTER = Instant.parse("2026-08-20T01:00:00Z");
  private static final Instant AFTER = Instant.parse("2026-10-12T01:00:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"LEFT", "DECEASED"})
  void leavesOldAndNewEvaluationsAsTheyWouldBeWithoutIt(String kind) {
    assertThat(evaluated(kind)).isEqualTo(evaluated(""));
  }

  /** With a quarter evaluated before and one after; hours of before the end come in behind it. */
  private static String evaluated(String kind) {
    try (BankPlayer hours = BankPlayer.inSmallDistrict(RecordHours::new)) {
      BankPlayer awarding = hours.beside(AwardPoints::new);
      BankPlayer moving = hours.beside(MoveMembers::new);
      BankPlayer evaluating = hours.beside(EvaluateQuarter::new);
      hours.clock().set(SPRING);
      serve(hours, "2026-06-10");
      tick(awarding);
      hours.clock().set(MID_QUARTER);
      evaluate(evaluating, "2026-Q2");
      serve(hours, "2026-08-12");
      tick(awarding);
      if (!kind.isEmpty()) {
        end(moving, kind);
      }
      serve(hours, "2026-08-13");
      tick(awarding);
      tick(moving);
      hours.clock().set(AFTER);
      evaluate(evaluating, "2026-Q3");
      assertThat(BooksProof.of(hours.bank()).differences()).isEmpty();
      assertThat(account(awarding).path("spendable").asLong()).isEqualTo(kind.isEmpty() ? 300 : 0);
      return places(evaluating, "2026-Q2")
          + places(evaluating, "2026-Q3")
          + account(awarding).path("minutes")
          + account(awarding).path("honour");
    }
  }

  /** An hour that 陈静 enters and 林涛 confirms. */
  private static void serve(BankPlayer hours, String day) {
    Played entered =
        about(hours, "worker-chen")
            .body(
                """
                {"item":"H02","capacity":"RESIDENT","start":"%sT09:00","end":"%sT10:00"}\
                """
                    .formatted(day, day))
            .send("POST /communities/{community}/people/{person}/records");
    assertThat(entered.status()).as(entered.text()).isEqualTo(201);
    assertThat(
            about(hours, "worker-lin")
                .with("record", entered.body().path("record").asText())
                .send("POST /communities/{community}/people/{person}/records/{record}/confirm")
                .status())
        .isEqualTo(200);
  }

  private static void end(BankPlayer moving, String kind) {
    Played ended =
        about(moving, "worker-chen")
            .body("{\"kind\":\"%s\",\"day\":\"2026-08-20\",\"reason\":\"家属告知\"}".formatted(kind))
            .send("POST /communities/{community}/people/{person}/membership/end");
    assertThat(ended.status()).as(ended.text()).isEqualTo(200);
  }

  private static void tick(BankPlayer function) {
    assertThat(function.task("hourly-tick").text()).isNotEmpty();
  }

  private static void evaluate(BankPlayer evaluating, String quarter) {
    assertThat(quarter(evaluating, quarter).send("POST " + EVALUATION).status()).isEqualTo(201);
  }

  /** Who is ranked with what; the numbers of lines may differ. */
  private static String places(BankPlayer evaluating, String quarter) {
    StringBuilder places = new StringBuilder();
    quarter(evaluating, quarter)
        .with("ranking", "overall")
        .send("GET " + EVALUATION + "/rankings/{ranking}")
        .body()
        .path("items")
        .forEach(place ->
            places
                .append(place.path("rank"))
                .append(place.path("number"))
                .append(place.path("honour"))
                .append(place.path("minutes"))
                .append(place.path("correctedSince")));
    assertThat(places).isNotEmpty();
    return places.append('|').toString();
  }

  private static Asking quarter(BankPlayer bank, String quarter) {
    return bank.as("worker-lin").with("community", JINKUN).with("quarter", quarter);
  }

  private static JsonNode account(BankPlayer awarding) {
    return about(awarding, "worker-chen")
        .with("colour", "blue")
        .send("GET /communities/{community}/people/{person}/accounts/{colour}")
        .body();
  }

  private static Asking about(BankPlayer bank, String who) {
    return bank.as(who).with("community", JINKUN).with("person", WANG);
  }
}
