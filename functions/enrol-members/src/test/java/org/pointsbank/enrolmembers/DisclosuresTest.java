package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.table.IdempotencyItem;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("What is masked")
final class DisclosuresTest {
  private static final String ALL = "/communities/{community}/people/{person}/disclosures";
  private static final String ONE = "GET " + ALL + "/{disclosure}";
  private static final String APPLY = "POST /communities/{community}/applications";
  private static final String OF_APPLICANT =
      "/communities/{community}/applications/{application}/disclosures";
  private static final String IN_COMMUNITY = "GET /communities/{community}/disclosures";
  private static final String WHY = "{\"purpose\":\" 电话通知周六活动改期 \"}";

  @Test
  void isToldOnceThePurposeIsWritten() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played asked = wang(bank, "worker-chen").body(WHY).send("POST " + ALL);

      assertThat(asked.status()).isEqualTo(201);
      assertThat(asked.body().path("until").asText()).isEqualTo("2026-10-02T00:00:00+08:00");
      assertThat(told(bank, "worker-chen", asked).body().toString())
          .isEqualTo("{\"phone\":\"10000000001\",\"born\":\"1970-05-04\"}");
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({
    "worker-lin, 404",
    "worker-he, 404",
    "volunteer-wang, 403",
    "officer, 403",
    "auditor, 403",
    "nobody, 403",
    "'', 401"
  })
  void isToldToNobodyButWhoeverAsked(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played asked = wang(bank, "worker-chen").body(WHY).send("POST " + ALL);

      assertThat(told(bank, subject, asked).status()).isEqualTo(status);
      Played theirs = wang(bank, subject).body(WHY).send("POST " + ALL);
      assertThat(theirs.status()).isEqualTo(subject.equals("worker-lin") ? 201 : status);
    }
  }

  @Test
  void isMaskedAgainTheNextDay() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played asked = wang(bank, "worker-chen").body(WHY).send("POST " + ALL);

      pass(bank, Duration.ofHours(15));

      assertThat(told(bank, "worker-chen", asked).status()).isEqualTo(404);
    }
  }

  @Test
  void isOfOnePersonOnly() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played asked = wang(bank, "worker-chen").body(WHY).send("POST " + ALL);

      Played other =
          bank.as("worker-chen")
              .with("community", JINKUN)
              .with("person", SmallDistrict.LI)
              .with("disclosure", asked.body().path("disclosure").asText())
              .send(ONE);

      assertThat(other.status()).isEqualTo(404);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {"{\"purpose\":\" 看看了 \"}|invalid-value", "{}|missing-field"})
  void isNotToldWithoutAPurpose(String body, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played refused = wang(bank, "worker-chen").body(body).send("POST " + ALL);

      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.body().at("/errors/0/code").asText()).isEqualTo(code);
      assertThat(refused.body().at("/errors/0/pointer").asText()).isEqualTo("/purpose");
    }
  }

  @Test
  void isListedForThePersonWhomItIsAbout() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      var _ = wang(bank, "worker-chen").body(WHY).send("POST " + ALL);

      JsonNode first = wang(bank, "volunteer-wang").send("GET " + ALL).body().at("/items/0");

      assertThat(first.path("purpose").asText()).isEqualTo("电话通知周六活动改期");
      assertThat(first.path("by").asText()).isEqualTo(SmallDistrict.CHEN.value());
      assertThat(first.path("at").asText()).isEqualTo("2026-10-01T09:00:00+08:00");
    }
  }

  @ParameterizedTest(name = "{0} reads of them: {1}")
  @CsvSource({"officer, 电话通知周六活动改期", "auditor, null"})
  void isListedForWhoeverLooksAfterTheWorkers(String subject, String purpose) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String application = application(bank);
      var _ = wang(bank, "worker-chen").body(WHY).send("POST " + ALL);
      pass(bank, Duration.ofMinutes(1));
      var _ = applicant(bank, application).body(WHY).send("POST " + OF_APPLICANT);

      JsonNode items =
          bank.as(subject).with("community", JINKUN).send(IN_COMMUNITY).body().path("items");

      assertThat(items.findValuesAsText("purpose")).containsExactly(purpose, purpose);
      assertThat(items.at("/0/application").asText()).isEqualTo(application);
      assertThat(items.at("/1/person").asText()).isEqualTo(WANG.value());
    }
  }

  @ParameterizedTest(name = "{0} gets {1}")
  @CsvSource({"worker-chen, 403", "volunteer-wang, 403", "'', 401"})
  void isListedForNobodyElse(String subject, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(bank.as(subject).with("community", JINKUN).send(IN_COMMUNITY).status())
          .isEqualTo(status);
    }
  }

  @Test
  void isToldOfAnApplicantWhileTheApplicationWaits() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String application = application(bank);
      Played asked = applicant(bank, application).body(WHY).send("POST " + OF_APPLICANT);
      String id = asked.body().path("disclosure").asText();
      String one = "GET " + OF_APPLICANT + "/{disclosure}";

      assertThat(applicant(bank, application).with("disclosure", id).send(one).body().toString())
          .isEqualTo("{\"phone\":\"10000000101\",\"born\":\"1980-02-29\"}");
      var _ =
          applicant(bank, application)
              .body("{\"reason\":\"不住本社区\"}")
              .send("POST /communities/{community}/applications/{application}/decline");
      assertThat(applicant(bank, application).with("disclosure", id).send(one).status())
          .isEqualTo(404);
      assertThat(applicant(bank, application).body(WHY).send("POST " + OF_APPLICANT).status())
          .isEqualTo(404);
    }
  }

  @Test
  void isKeptUnderNoKeyAndReachesNoLog() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played asked = wang(bank, "worker-chen").key("k1").body(WHY).send("POST " + ALL);
      Played again = wang(bank, "worker-chen").key("k1").body(WHY).send("POST " + ALL);
      var _ = told(bank, "worker-chen", asked);

      assertThat(again.text()).isEqualTo(asked.text());
      assertThat(
              IdempotencyItem.read(
                      bank.bank()
                          .read(IdempotencyItem.keyOf(SmallDistrict.CHEN, "k1"))
                          .orElseThrow())
                  .toString())
          .doesNotContain("10000000001", "1970-05-04", "电话通知");
      assertThat(bank.log()).doesNotContain("10000000001", "1970-05-04", "电话通知");
      assertThat(wang(bank, "worker-chen").send("GET " + ALL).body().path("items")).hasSize(1);
    }
  }

  private static void pass(BankPlayer bank, Duration time) {
    bank.clock().set(bank.clock().instant().plus(time));
  }

  private static Played told(BankPlayer bank, String subject, Played asked) {
    return wang(bank, subject)
        .with("disclosure", asked.body().path("disclosure").asText())
        .send(ONE);
  }

  private static Asking wang(BankPlayer bank, String subject) {
    return bank.as(subject).with("community", JINKUN).with("person", WANG);
  }

  private static Asking applicant(BankPlayer bank, String application) {
    return bank.as("worker-chen").with("community", JINKUN).with("application", application);
  }

  private static String application(BankPlayer bank) {
    return bank.as("worker-chen")
        .with("community", JINKUN)
        .body(
            """
            {"name":"孙丽","phone":"10000000101","born":"1980-02-29","capacities":["RESIDENT"],\
            "skills":[]}\
            """)
        .send(APPLY)
        .body()
        .path("application")
        .asText();
  }
}
