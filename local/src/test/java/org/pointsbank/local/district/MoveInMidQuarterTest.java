package org.pointsbank.local.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LIUAN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.awardpoints.AwardPoints;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.evaluatequarter.EvaluateQuarter;
import org.pointsbank.movemembers.MoveMembers;
import org.pointsbank.recordhours.RecordHours;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.proof.BooksProof;

@DisplayName("A move in the middle of a quarter")
final class MoveInMidQuarterTest {
  private static final String MOVES = "/communities/{community}/people/{person}/moves";
  private static final String EVALUATION = "/communities/{community}/evaluations/{quarter}";
  private static final Instant MID_QUARTER = Instant.parse("2026-08-20T01:00:00Z");
  private static final Instant AFTER = Instant.parse("2026-10-12T01:00:00Z");

  @Test
  void leavesTheEvaluationsOfBothCommunitiesAsTheyWouldBeWithoutIt() {
    assertThat(evaluated(true)).isEqualTo(evaluated(false));
  }

  private static String evaluated(boolean moves) {
    try (BankPlayer hours = BankPlayer.inSmallDistrict(RecordHours::new)) {
      BankPlayer awarding = hours.beside(AwardPoints::new);
      BankPlayer moving = hours.beside(MoveMembers::new);
      BankPlayer evaluating = hours.beside(EvaluateQuarter::new);
      hours.clock().set(MID_QUARTER);
      serve(hours, "2026-08-12");
      tick(awarding);
      if (moves) {
        move(moving);
      }
      serve(hours, "2026-08-13");
      tick(awarding);
      tick(moving);
      hours.clock().set(AFTER);
      assertThat(BooksProof.of(hours.bank()).differences()).isEmpty();
      return places(evaluating, JINKUN) + places(evaluating, LIUAN);
    }
  }

  @Test
  void takesALateRecordToTheCommunityOfItsDayAndItsPointsToTheNewOne() {
    try (BankPlayer hours = BankPlayer.inSmallDistrict(RecordHours::new)) {
      BankPlayer awarding = hours.beside(AwardPoints::new);
      BankPlayer moving = hours.beside(MoveMembers::new);
      hours.clock().set(MID_QUARTER);
      move(moving);
      serve(hours, "2026-08-13");
      tick(awarding);

      assertThat(moving.task("hourly-tick").text()).isEqualTo("{\"passedOn\":1,\"ended\":0}");
      assertThat(moving.task("hourly-tick").text()).isEqualTo("{\"passedOn\":0,\"ended\":0}");

      assertThat(balance(awarding, JINKUN)).isEqualTo("60 100 0");
      assertThat(balance(awarding, LIUAN)).isEqualTo("0 0 100");
      assertThat(BooksProof.of(hours.bank()).differences()).isEmpty();
    }
  }

  /** An hour that 陈静 enters and 林涛 confirms. */
  private static void serve(BankPlayer hours, String day) {
    Played entered =
        about(hours, "worker-chen", JINKUN)
            .body(
                """
                {"item":"H02","capacity":"RESIDENT","start":"%sT09:00","end":"%sT10:00"}\
                """
                    .formatted(day, day))
            .send("POST /communities/{community}/people/{person}/records");
    assertThat(entered.text()).contains("201");
    String record = entered.body().path("record").asText();
    assertThat(
            about(hours, "worker-lin", JINKUN)
                .with("record", record)
                .send("POST /communities/{community}/people/{person}/records/{record}/confirm")
                .status())
        .isEqualTo(200);
  }

  private static void move(BankPlayer moving) {
    String move =
        about(moving, "worker-chen", JINKUN)
            .body("{\"to\":\"%s\",\"reason\":\"搬家\"}".formatted(LIUAN))
            .send("POST " + MOVES)
            .body()
            .path("move")
            .asText();
    assertThat(
            about(moving, "worker-chen", JINKUN)
                .with("move", move)
                .send("POST " + MOVES + "/{move}/sign-out")
                .status())
        .isEqualTo(200);
    assertThat(
            about(moving, "worker-he", LIUAN)
                .with("move", move)
                .send("POST " + MOVES + "/{move}/sign-in")
                .status())
        .isEqualTo(200);
  }

  private static void tick(BankPlayer function) {
    assertThat(function.task("hourly-tick").text()).isNotEmpty();
  }

  /** Who is ranked in the third quarter, with what; the numbers of lines may differ. */
  private static String places(BankPlayer evaluating, CommunityId community) {
    assertThat(quarter(evaluating, community).send("POST " + EVALUATION).status()).isEqualTo(201);
    StringBuilder places = new StringBuilder();
    quarter(evaluating, community)
        .with("ranking", "overall")
        .send("GET " + EVALUATION + "/rankings/{ranking}")
        .body()
        .path("items")
        .forEach(place -> places.append(place(place)));
    return places.append('|').toString();
  }

  private static String place(JsonNode place) {
    return place.path("rank")
        + " "
        + place.path("number").asText()
        + " "
        + place.path("honour")
        + " "
        + place.path("minutes")
        + " "
        + place.path("correctedSince")
        + ";";
  }

  private static Asking quarter(BankPlayer bank, CommunityId community) {
    return bank.as("worker-lin").with("community", community).with("quarter", "2026-Q3");
  }

  private static String balance(BankPlayer awarding, CommunityId community) {
    JsonNode account =
        about(awarding, "volunteer-wang", community)
            .with("colour", "blue")
            .send("GET /communities/{community}/people/{person}/accounts/{colour}")
            .body();
    return account.path("minutes") + " " + account.path("honour") + " " + account.path("spendable");
  }

  private static Asking about(BankPlayer bank, String who, CommunityId community) {
    return bank.as(who).with("community", community).with("person", WANG);
  }
}
