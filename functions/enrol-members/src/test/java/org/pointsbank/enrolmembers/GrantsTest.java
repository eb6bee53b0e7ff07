package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.CHEN;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.OFFICER;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.PersonId;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("The roles of a person")
final class GrantsTest {
  private static final String LIST = "GET /districts/{district}/people/{person}/grants";
  private static final String GRANT = "POST /districts/{district}/people/{person}/grants";
  private static final String END = GRANT + "/end";
  private static final String PEOPLE = "GET /communities/{community}/people";
  private static final String WORKER =
      "{\"role\":\"CENTRE_WORKER\",\"community\":\"" + JINKUN + "\"}";
  private static final String AUDITOR = "{\"role\":\"AUDITOR\"}";

  @Test
  void countFromTheDayTheyAreGranted() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played granted = officer(bank, WANG).body(WORKER).send(GRANT);

      assertThat(granted.status()).isEqualTo(201);
      assertThat(granted.body().path("items").toString())
          .isEqualTo(
              "[{\"role\":\"CENTRE_WORKER\",\"community\":\"%s\",\"from\":\"2026-10-01\",\"until\":null}]"
                  .formatted(JINKUN));
      assertThat(peopleBy(bank, "volunteer-wang")).isEqualTo(200);
    }
  }

  @Test
  void stopAtOnceWhenTheyAreEnded() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(peopleBy(bank, "worker-chen")).isEqualTo(200);

      Played ended = officer(bank, CHEN).body(WORKER).send(END);

      assertThat(ended.status()).isEqualTo(200);
      assertThat(peopleBy(bank, "worker-chen")).isEqualTo(404);
      JsonNode listed = officer(bank, CHEN).send(LIST).body().path("items");
      assertThat(listed.findValuesAsText("until")).containsExactly("2026-10-01", "null");
    }
  }

  @Test
  void endByThemselvesInAWarmFunction() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String dated = WORKER.replace("}", ",\"until\":\"2026-10-03\"}");
      assertThat(officer(bank, WANG).body(dated).send(GRANT).status()).isEqualTo(201);

      bank.clock().set(Instant.parse("2026-10-02T15:59:59Z"));
      assertThat(peopleBy(bank, "volunteer-wang")).isEqualTo(200);
      bank.clock().set(Instant.parse("2026-10-02T16:00:00Z"));
      assertThat(peopleBy(bank, "volunteer-wang")).isEqualTo(403);
    }
  }

  @Test
  void doNotEndBeforeTheyBegin() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String dated = WORKER.replace("}", ",\"until\":\"2026-10-01\"}");

      assertThat(officer(bank, WANG).body(dated).send(GRANT).code()).isEqualTo("invalid-value");
    }
  }

  @Test
  void mayBeGrantedAgain() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(officer(bank, CHEN).body(WORKER).send(END).status()).isEqualTo(200);
      assertThat(officer(bank, CHEN).body(WORKER).send(GRANT).status()).isEqualTo(201);
      assertThat(peopleBy(bank, "worker-chen")).isEqualTo(200);
    }
  }

  @Test
  void areHeldOnce() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(officer(bank, CHEN).body(WORKER).send(GRANT).code()).isEqualTo("grant-exists");
    }
  }

  @Test
  void cannotEndWhereTheyAreNotHeld() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(officer(bank, WANG).body(WORKER).send(END).status()).isEqualTo(404);
    }
  }

  @Test
  void areNeverAnOfficersOwnDecision() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(officer(bank, OFFICER).body(WORKER).send(GRANT).code()).isEqualTo("own-favour");
      assertThat(officer(bank, OFFICER).body("{\"role\":\"DISTRICT_OFFICER\"}").send(END).code())
          .isEqualTo("own-favour");
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"role\":\"VOLUNTEER\"}|invalid-value",
        "{\"role\":\"KING\"}|wrong-type",
        "{\"role\":\"CENTRE_WORKER\"}|missing-field",
        "{\"role\":\"AUDITOR\",\"community\":\"01900000-0000-7000-8000-000000000011\"}|invalid-value",
        "{\"role\":\"PARTNER\",\"community\":\"x\"}|invalid-value"
      })
  void areGivenInTheRightShape(String body, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played refused = officer(bank, WANG).body(body).send(GRANT);

      assertThat(refused.code()).isEqualTo(code);
      assertThat(refused.status()).isEqualTo(400);
    }
  }

  @Test
  void areAbsentForACommunityOrAPersonThatIsNone() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      String elsewhere = WORKER.replace(JINKUN.value(), SmallDistrict.id("019"));
      PersonId unknown = new PersonId(SmallDistrict.id("999"));

      assertThat(officer(bank, WANG).body(elsewhere).send(GRANT).status()).isEqualTo(404);
      assertThat(officer(bank, unknown).body(WORKER).send(GRANT).status()).isEqualTo(404);
      assertThat(officer(bank, unknown).send(LIST).status()).isEqualTo(404);
    }
  }

  @ParameterizedTest(name = "{0} gets {1}, {2} and {3}")
  @CsvSource({
    "volunteer-wang, 403, 403, 403",
    "volunteer-li, 403, 403, 403",
    "worker-chen, 403, 403, 403",
    "worker-he, 403, 403, 403",
    "officer, 200, 201, 200",
    "auditor, 403, 403, 403",
    "nobody, 403, 403, 403",
    "'', 401, 401, 401"
  })
  void areAnOfficersAffair(String subject, int listed, int granted, int ended) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(asking(bank, subject, WANG).send(LIST).status()).isEqualTo(listed);
      assertThat(asking(bank, subject, WANG).body(AUDITOR).send(GRANT).status()).isEqualTo(granted);
      assertThat(asking(bank, subject, WANG).body(AUDITOR).send(END).status()).isEqualTo(ended);
    }
  }

  private static int peopleBy(BankPlayer bank, String subject) {
    // Another role somewhere else keeps a worker known: what is out of scope looks absent.
    return bank.as(subject).with("community", JINKUN).send(PEOPLE).status();
  }

  private static Asking officer(BankPlayer bank, PersonId person) {
    return asking(bank, "officer", person);
  }

  private static Asking asking(BankPlayer bank, String subject, PersonId person) {
    return bank.as(subject).with("district", DISTRICT).with("person", person);
  }
}
