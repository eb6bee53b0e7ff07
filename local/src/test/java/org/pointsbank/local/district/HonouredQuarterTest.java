package org.pointsbank.local.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.awardpoints.AwardPoints;
import org.pointsbank.evaluatequarter.EvaluateQuarter;
import org.pointsbank.honourpeople.HonourPeople;
import org.pointsbank.printpassbook.PrintPassbook;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.proof.BooksProof;

@DisplayName("A quarter that ends in an honour")
final class HonouredQuarterTest {
  private static final String PERSON = "/communities/{community}/people/{person}";
  private static final String EVALUATION = "/communities/{community}/evaluations/{quarter}";
  private static final String PROGRAMMES = "/districts/{district}/programmes";
  private static final String EDITION = PROGRAMMES + "/{programme}/editions/{period}";

  @Test
  void goesFromTheDraftToACertificateThatAnybodyChecks() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      BankPlayer honouring = bank.beside(HonourPeople::new);
      published(bank, bank.beside(EvaluateQuarter::new));

      String programme = decided(honouring);

      JsonNode honour =
          person(honouring, "volunteer-wang")
              .send("GET " + PERSON + "/honours")
              .body()
              .at("/items/0");
      assertThat(honour.path("programme").asText()).isEqualTo(programme);
      JsonNode checked =
          honouring
              .as("")
              .with("code", honour.path("code").asText())
              .send("GET /certificates/{code}")
              .body();
      assertThat(checked.path("name").asText()).isEqualTo("王*");
      assertThat(checked.path("state").asText()).isEqualTo("valid");
      Played pdf =
          person(bank.beside(PrintPassbook::new), "volunteer-wang")
              .with("honour", honour.path("honour").asText())
              .send("GET " + PERSON + "/honours/{honour}/certificate/pdf");
      assertThat(new String(pdf.bytes(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
    }
  }

  @Test
  void leavesTheHonourAndThePlaceWhenTheLedgerIsCorrectedAfterIt() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      BankPlayer honouring = bank.beside(HonourPeople::new);
      BankPlayer evaluating = bank.beside(EvaluateQuarter::new);
      published(bank, evaluating);
      assertThat(decided(honouring)).isNotEmpty();

      assertThat(
              person(bank, "worker-chen")
                  .with("colour", "blue")
                  .with("sequence", 1)
                  .body("{\"reason\":\"登记重复\",\"evidence\":\"签到表第3页\"}")
                  .send("POST " + PERSON + "/accounts/{colour}/lines/{sequence}/reverse")
                  .status())
          .isEqualTo(201);

      JsonNode place =
          quarter(evaluating)
              .with("ranking", "overall")
              .send("GET " + EVALUATION + "/rankings/{ranking}")
              .body()
              .at("/items/0");
      assertThat(place.path("honour").asLong()).isEqualTo(500);
      assertThat(place.path("correctedSince").asBoolean()).isTrue();
      assertThat(
              person(honouring, "volunteer-wang")
                  .send("GET " + PERSON + "/honours")
                  .body()
                  .at("/items/0/state")
                  .asText())
          .isEqualTo("valid");
      assertThat(
              person(honouring, "volunteer-wang")
                  .with("period", "2026")
                  .send("GET " + PERSON + "/evidence/{period}")
                  .body()
                  .path("honour")
                  .asLong())
          .isZero();
      assertThat(BooksProof.of(bank.bank()).differences()).isEmpty();
    }
  }

  /** Wang is awarded 5.00 points under duty; the quarter is evaluated, noticed and published. */
  private static void published(BankPlayer awarding, BankPlayer evaluating) {
    assertThat(
            person(awarding, "worker-chen")
                .with("colour", "blue")
                .body(
                    """
                    {"kind":"AWARD","head":"DUTY","points":500,"servedOn":"2026-09-20",\
                    "reason":"组织消防演练","evidence":"活动记录"}\
                    """)
                .send("POST " + PERSON + "/accounts/{colour}/vouchers")
                .status())
        .isEqualTo(201);
    assertThat(quarter(evaluating).send("POST " + EVALUATION).status()).isEqualTo(201);
    assertThat(quarter(evaluating).send("POST " + EVALUATION + "/notice").status()).isEqualTo(200);
    evaluating.clock().set(NOW.plus(Duration.ofDays(7)));
    assertThat(evaluating.task("hourly-tick").tree().path("published").asInt()).isEqualTo(1);
  }

  private static String decided(BankPlayer honouring) {
    String programme =
        honouring
            .as("worker-chen")
            .with("district", DISTRICT)
            .body(
                """
                {"community":"%s","terms":{"name":"守望之星","cycle":"QUARTER","places":1,\
                "minutes":0,"honour":100,"capacities":["RESIDENT"],"weights":{"ledger":60,\
                "panel":40,"participation":25,"duty":25,"role":25,"results":25},\
                "ties":"SHARED"}}\
                """
                    .formatted(JINKUN))
            .send("POST " + PROGRAMMES)
            .body()
            .path("programme")
            .asText();
    assertThat(
            edition(honouring, programme)
                .body("{\"panel\":[\"%s\"]}".formatted(CHEN))
                .send("POST " + EDITION)
                .status())
        .isEqualTo(201);
    assertThat(
            edition(honouring, programme)
                .body("{\"community\":\"%s\",\"first\":3}".formatted(JINKUN))
                .send("POST " + EDITION + "/nominees/from-ranking")
                .body()
                .path("nominated")
                .asInt())
        .isEqualTo(1);
    assertThat(
            edition(honouring, programme)
                .with("nominee", WANG)
                .body("{\"participation\":80,\"duty\":90,\"role\":85,\"results\":95}")
                .send("POST " + EDITION + "/nominees/{nominee}/marks")
                .status())
        .isEqualTo(200);
    assertThat(
            edition(honouring, programme)
                .body("{\"reason\":\"按规则评定\"}")
                .send("POST " + EDITION + "/decide")
                .status())
        .isEqualTo(200);
    return programme;
  }

  private static Asking edition(BankPlayer bank, String programme) {
    return bank.as("worker-chen")
        .with("district", DISTRICT)
        .with("programme", programme)
        .with("period", "2026-Q3");
  }

  private static Asking person(BankPlayer bank, String who) {
    return bank.as(who).with("community", JINKUN).with("person", WANG);
  }

  private static Asking quarter(BankPlayer bank) {
    return bank.as("worker-chen").with("community", JINKUN).with("quarter", "2026-Q3");
  }
}
