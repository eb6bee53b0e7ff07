package org.pointsbank.awardpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.LI;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.Expiry;
import org.pointsbank.domain.PersonId;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("The list of what expires when")
final class ExpiringListTest {
  private static final String LIST = "GET /communities/{community}/expiring";
  private static final String WRITE =
      "POST /communities/{community}/people/{person}/accounts/{colour}/vouchers";

  @Test
  void tellsAccountByAccountWhatOfWhichHalfYearExpires() {
    try (BankPlayer bank = bank(1)) {
      award(bank, WANG, "blue", 500);
      bank.clock().set(Instant.parse("2027-01-01T01:00:00Z"));
      award(bank, WANG, "blue", 200);
      award(bank, LI, "green", 100);

      assertThat(list(bank).path("items").toString())
          .isEqualTo(
              """
              [{"person":"%s","number":"V00001","colour":"BLUE","name":"王芳","lots":[\
              {"postedIn":"2026-H2","on":"2027-07-01","points":500,"held":0},\
              {"postedIn":"2027-H1","on":"2028-01-01","points":200,"held":0}]},\
              {"person":"%s","number":"V00002","colour":"GREEN","name":"李强","lots":[\
              {"postedIn":"2027-H1","on":"2028-01-01","points":100,"held":0}]}]\
              """
                  .formatted(WANG, LI));
    }
  }

  @Test
  void addsUpWhatExpiresAtOnce() {
    try (BankPlayer bank = bank(1)) {
      award(bank, WANG, "blue", 500);
      award(bank, LI, "green", 100);

      assertThat(list(bank).path("totals"))
          .hasToString("[{\"on\":\"2027-07-01\",\"points\":600,\"held\":0}]");
    }
  }

  @Test
  void tellsApartWhatOrdersProtect() {
    try (BankPlayer bank = bank(1)) {
      award(bank, WANG, "blue", 500);
      new StoryScenes(bank).hold(300);

      assertThat(list(bank).path("totals"))
          .hasToString("[{\"on\":\"2027-07-01\",\"points\":200,\"held\":300}]");
    }
  }

  @Test
  void isEmptyWherePointsNeverExpire() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new)) {
      award(bank, WANG, "blue", 500);

      assertThat(list(bank)).hasToString("{\"items\":[],\"totals\":[],\"nextCursor\":null}");
    }
  }

  @Test
  void goesOnBehindAPageInWhichNothingExpires() {
    try (BankPlayer bank = bank(1)) {
      award(bank, LI, "green", 100);

      JsonNode first = ask(bank, "worker-chen").query("limit", 1).send(LIST).body();
      JsonNode rest =
          ask(bank, "worker-chen")
              .query("cursor", first.path("nextCursor").asText())
              .send(LIST)
              .body();

      assertThat(first.path("items")).isEmpty();
      assertThat(rest.at("/items/0/number").asText()).isEqualTo("V00002");
    }
  }

  @ParameterizedTest(name = "{0} sees {1}")
  @CsvSource({"worker-chen, 王芳", "officer, 王*", "auditor, "})
  void namesPeopleToWhoeverMayKnow(String subject, String name) {
    try (BankPlayer bank = bank(1)) {
      award(bank, WANG, "blue", 500);

      assertThat(ask(bank, subject).send(LIST).body().at("/items/0/name").asText(null))
          .isEqualTo(name);
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "volunteer-wang, 403",
    "volunteer-li, 403",
    "worker-chen, 200",
    "worker-he, 404",
    "officer, 200",
    "auditor, 200",
    "nobody, 403",
    "'', 401"
  })
  void isShownToStaff(String subject, int status) {
    try (BankPlayer bank = bank(1)) {
      assertThat(ask(bank, subject).send(LIST).status()).isEqualTo(status);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"worker-chen", "officer", "auditor"})
  void isAbsentInACommunityThatIsNone(String subject) {
    try (BankPlayer bank = bank(1)) {
      assertThat(bank.as(subject).with("community", SmallDistrict.id("099")).send(LIST).status())
          .isEqualTo(404);
    }
  }

  private static BankPlayer bank(long halfYears) {
    BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new);
    new StoryScenes(bank).rules(rules -> rules.expiry(new Expiry.After(halfYears, 30)));
    return bank;
  }

  private static JsonNode list(BankPlayer bank) {
    return ask(bank, "worker-chen").send(LIST).body();
  }

  private static Asking ask(BankPlayer bank, String subject) {
    return bank.as(subject).with("community", JINKUN);
  }

  private static void award(BankPlayer bank, PersonId person, String colour, long points) {
    assertThat(
            ask(bank, "worker-chen")
                .with("person", person)
                .with("colour", colour)
                .body(
                    """
                    {"kind":"AWARD","head":"DUTY","points":%d,"servedOn":"%s",\
                    "reason":"值守","evidence":"值守表"}\
                    """
                        .formatted(points, bank.clock().instant().toString().substring(0, 10)))
                .send(WRITE)
                .status())
        .isEqualTo(201);
  }
}
