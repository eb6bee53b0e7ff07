package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.table.IdempotencyItem;
import org.pointsbank.table.Item;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("An application")
final class ApplicationsTest {
  private static final String APPLY = "POST /applications";
  private static final String OWN = "GET /applications/own";
  private static final String WITHDRAW = "POST /applications/own/withdraw";
  private static final String WRITE = "POST /communities/{community}/applications";
  private static final String WAITING = "GET /communities/{community}/applications/waiting";
  private static final String SHOW = "GET /communities/{community}/applications/{application}";
  private static final String APPROVE =
      "POST /communities/{community}/applications/{application}/approve";
  private static final String DECLINE =
      "POST /communities/{community}/applications/{application}/decline";
  private static final String SUN =
      """
      "name":"孙 丽","phone":"10000000101","born":"1980-02-29","capacities":["RESIDENT","UNIT_HEAD"],\
      "skills":["水电维修"]}\
      """;
  private static final String BY_ONESELF = "{\"community\":\"" + JINKUN + "\"," + SUN;
  private static final String FOR_HER = "{" + SUN;

  @Test
  void makesAMemberOnceItIsApproved() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played approved = decide(bank, "worker-chen", applied(bank)).body("{}").send(APPROVE);

      assertThat(approved.status()).as(approved.text()).isEqualTo(201);
      assertThat(approved.body().path("number").asText()).isEqualTo("N-000001");
      assertThat(approved.body().path("accounts").toString()).isEqualTo("[\"BLUE\",\"GREEN\"]");
      JsonNode shown =
          at(bank, "worker-chen")
              .with("person", approved.body().path("person").asText())
              .send("GET /communities/{community}/people/{person}")
              .body();
      assertThat(shown.path("name").asText()).isEqualTo("孙丽");
      assertThat(shown.at("/memberships/0/from").asText()).isEqualTo("2026-10-01");
    }
  }

  @Test
  void showsItsApplicantHowFarItHasCome() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String application = applied(bank);
      JsonNode waiting = bank.as("phone-sun").send(OWN).body();
      assertThat(decide(bank, "worker-chen", application).body("{}").send(APPROVE).status())
          .isEqualTo(201);
      JsonNode approved = bank.as("phone-sun").send(OWN).body();

      assertThat(waiting.path("state").asText()).isEqualTo("applied");
      assertThat(waiting.at("/applicant/name").asText()).isEqualTo("孙丽");
      assertThat(approved.path("state").asText()).isEqualTo("approved");
      assertThat(approved.at("/decision/number").asText()).isEqualTo("N-000001");
      assertThat(approved.at("/decision/by").isNull()).isTrue();
    }
  }

  @Test
  void doesNotTieTheSignIn() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(decide(bank, "worker-chen", applied(bank)).body("{}").send(APPROVE).status())
          .isEqualTo(201);

      assertThat(bank.as("phone-sun").send("GET /me").code()).isEqualTo("not-bound");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {"approve|{}", "decline|{\"reason\":\"住在别的社区\"}", "withdraw|{}"})
  void forgetsWhoAppliedOnceItIsOver(String how, String body) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String application = applied(bank);
      Played over =
          how.equals("withdraw")
              ? bank.as("phone-sun").send(WITHDRAW)
              : decide(bank, "worker-chen", application)
                  .body(body)
                  .send(how.equals("approve") ? APPROVE : DECLINE);

      assertThat(over.status()).as(over.text()).isBetween(200, 201);
      assertThat(decide(bank, "worker-chen", application).send(SHOW).text())
          .doesNotContain("孙丽", "10000000101", "1980-02-29", "水电");
      assertThat(at(bank, "worker-chen").send(WAITING).body().path("items")).isEmpty();
    }
  }

  @Test
  void tellsWhyItWasDeclined() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played declined =
          decide(bank, "worker-chen", applied(bank))
              .body("{\"reason\":\" 住在别的社区 \"}")
              .send(DECLINE);

      assertThat(declined.status()).as(declined.text()).isEqualTo(200);
      assertThat(bank.as("phone-sun").send(OWN).body().at("/decision/reason").asText())
          .isEqualTo("住在别的社区");
    }
  }

  @Test
  void isOpenOnceForASignIn() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String first = applied(bank);
      Played again = bank.as("phone-sun").body(BY_ONESELF).send(APPLY);
      assertThat(bank.as("phone-sun").send(WITHDRAW).status()).isEqualTo(200);

      assertThat(again.code()).isEqualTo("application-open");
      assertThat(applied(bank)).isNotEqualTo(first);
    }
  }

  @Test
  void isNotForASignInThatIsTied() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(bank.as("volunteer-wang").body(BY_ONESELF).send(APPLY).code())
          .isEqualTo("already-bound");
    }
  }

  @Test
  void isNotApprovedByWhoWroteIt() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String application = written(bank);

      assertThat(decide(bank, "worker-chen", application).body("{}").send(APPROVE).code())
          .isEqualTo("entered-by-you");
      assertThat(decide(bank, "worker-lin", application).body("{}").send(APPROVE).status())
          .isEqualTo(201);
    }
  }

  @Test
  void isDecidedOnce() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String application = written(bank);
      assertThat(
              decide(bank, "worker-lin", application)
                  .body("{\"reason\":\"x\"}")
                  .send(DECLINE)
                  .status())
          .isEqualTo(200);

      Played late = decide(bank, "worker-lin", application).body("{}").send(APPROVE);

      assertThat(late.code()).isEqualTo("wrong-state");
    }
  }

  @Test
  void makesNobodyKnownTwice() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String first = applied(bank);
      String second = written(bank);
      assertThat(decide(bank, "worker-lin", first).body("{}").send(APPROVE).status())
          .isEqualTo(201);

      assertThat(decide(bank, "worker-lin", second).body("{}").send(APPROVE).code())
          .isEqualTo("duplicate-person");
      assertThat(
              decide(bank, "worker-lin", second)
                  .body("{\"number\":\"V00001\"}")
                  .send(APPROVE)
                  .code())
          .isEqualTo("duplicate-person");
    }
  }

  @Test
  void leavesNoPersonalDataUnderAKey() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String application =
          at(bank, "worker-chen")
              .key("k1")
              .body(FOR_HER)
              .send(WRITE)
              .body()
              .path("application")
              .asText();
      assertThat(
              decide(bank, "worker-lin", application).key("k2").body("{}").send(APPROVE).status())
          .isEqualTo(201);

      List<String> kept = new ArrayList<>();
      bank.bank()
          .walk(item -> {
            if (item.get(Item.KIND).equals("idempotency")) {
              kept.add(IdempotencyItem.read(item).toString());
            }
          });
      assertThat(kept).hasSize(2);
      assertThat(kept.toString()).doesNotContain("孙丽", "10000000101", "1980-02-29", "水电");
      assertThat(bank.log()).doesNotContain("孙丽", "10000000101", "1980-02-29", "水电");
    }
  }

  @ParameterizedTest(name = "{0} sees {1} *******0101, in the list and alone")
  @CsvSource({"worker-chen, 孙丽", "officer, 孙*"})
  void isMaskedOutsideNeed(String subject, String name) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String application = applied(bank);
      JsonNode listed = at(bank, subject).send(WAITING).body().at("/items/0/applicant");
      JsonNode applicant =
          at(bank, subject).with("application", application).send(SHOW).body().path("applicant");

      assertThat(listed.path("name").asText()).isEqualTo(name);
      assertThat(listed.path("phone").asText()).isEqualTo("*******0101");
      assertThat(listed.path("born").isNull()).isTrue();
      assertThat(applicant.path("name").asText()).isEqualTo(name);
      assertThat(applicant.path("phone").asText()).isEqualTo("*******0101");
      assertThat(applicant.path("born").isNull()).isTrue();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"name\":\" \",\"phone\":\"10000000101\",\"capacities\":[\"RESIDENT\"],\"skills\":[]}|/name",
        "\"name\":\"a\",\"phone\":\"1\",\"capacities\":[\"RESIDENT\"],\"skills\":[]}|/phone",
        "\"name\":\"a\",\"phone\":\"10000000101\",\"capacities\":[],\"skills\":[]}|/capacities",
        "\"name\":\"a\",\"phone\":\"10000000101\",\"capacities\":[\"RESIDENT\"],\"skills\":[\" \"]}|/skills"
      })
  void isWellFormed(String body, String pointer) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played refused =
          bank.as("phone-sun").body("{\"community\":\"" + JINKUN + "\"," + body).send(APPLY);

      assertThat(refused.body().at("/errors/0/pointer").asText()).isEqualTo(pointer);
    }
  }

  @Test
  void isForACommunityThatThereIs() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String elsewhere = BY_ONESELF.replace(JINKUN.value(), SmallDistrict.id("019"));

      assertThat(bank.as("phone-sun").body(elsewhere).send(APPLY).status()).isEqualTo(404);
      assertThat(bank.as("phone-sun").send(OWN).status()).isEqualTo(404);
      assertThat(bank.as("phone-sun").send(WITHDRAW).status()).isEqualTo(404);
    }
  }

  @ParameterizedTest(name = "{0} gets {1}, {2}, {3}, {4} and {5}")
  @CsvSource({
    "volunteer-wang, 403, 403, 403, 403, 403",
    "volunteer-li, 403, 403, 403, 403, 403",
    "worker-lin, 201, 200, 200, 201, 409",
    "worker-he, 404, 404, 404, 404, 404",
    "officer, 403, 200, 200, 403, 403",
    "auditor, 403, 403, 403, 403, 403",
    "nobody, 403, 403, 403, 403, 403",
    "'', 401, 401, 401, 401, 401"
  })
  void isTheWorkersAffair(
      String subject, int write, int waiting, int show, int approve, int decline) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String application = applied(bank);

      assertThat(at(bank, subject).body(FOR_HER).send(WRITE).status()).isEqualTo(write);
      assertThat(at(bank, subject).send(WAITING).status()).isEqualTo(waiting);
      assertThat(decide(bank, subject, application).send(SHOW).status()).isEqualTo(show);
      assertThat(decide(bank, subject, application).body("{}").send(APPROVE).status())
          .isEqualTo(approve);
      assertThat(
              decide(bank, subject, application).body("{\"reason\":\"x\"}").send(DECLINE).status())
          .isEqualTo(decline);
    }
  }

  @Test
  void isWrittenDownWithWhoApprovedIt() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String application = applied(bank);
      assertThat(decide(bank, "worker-chen", application).body("{}").send(APPROVE).status())
          .isEqualTo(201);

      JsonNode decision = decide(bank, "officer", application).send(SHOW).body().path("decision");
      assertThat(decision.path("by").asText()).isEqualTo(CHEN.value());
      assertThat(decision.path("at").asText()).isEqualTo("2026-10-01T09:00:00+08:00");
    }
  }

  private static String applied(BankPlayer bank) {
    Played applied = bank.as("phone-sun").body(BY_ONESELF).send(APPLY);
    assertThat(applied.status()).as(applied.text()).isEqualTo(201);
    return applied.body().path("application").asText();
  }

  private static String written(BankPlayer bank) {
    Played written = at(bank, "worker-chen").body(FOR_HER).send(WRITE);
    assertThat(written.status()).as(written.text()).isEqualTo(201);
    return written.body().path("application").asText();
  }

  private static Asking at(BankPlayer bank, String subject) {
    return bank.as(subject).with("community", JINKUN);
  }

  private static Asking decide(BankPlayer bank, String subject, String application) {
    return at(bank, subject).with("application", application);
  }
}
