package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("The sample events of enrol-members")
final class EnrolEventsTest {
  @Test
  void foundADistrict() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      JsonNode founded = bank.play("enrol-members-found-district").tree();

      assertThat(founded.path("founded").asBoolean()).isTrue();
      assertThat(founded.at("/binding/validUntil").asText()).isEqualTo("2026-10-08T09:00:00+08:00");
    }
  }

  @Test
  void enrolAPerson() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played enrolled = bank.play("enrol-members-person-enrolled");

      assertThat(enrolled.status()).isEqualTo(201);
      assertThat(enrolled.body().path("accounts").toString()).isEqualTo("[\"RED\",\"GREEN\"]");
    }
  }

  @Test
  void findPeople() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(bank.play("enrol-members-people-found").body().toString())
          .isEqualTo(
              """
              {"items":[{"person":"01900000-0000-7000-8000-000000000201","number":"V00001",\
              "name":"王芳","phone":"*******0001","state":"ACTIVE","capacities":["RESIDENT"]}],\
              "nextCursor":null}\
              """);
    }
  }

  @Test
  void refuseAPersonWhoIsKnown() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played refused = bank.play("enrol-members-person-refused");

      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.code()).isEqualTo("duplicate-person");
    }
  }

  @Test
  void uploadARegister() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played uploaded = bank.play("enrol-members-register-uploaded");

      assertThat(uploaded.status()).isEqualTo(201);
      assertThat(uploaded.body().path("rows").asLong()).isEqualTo(3);
      assertThat(bank.task("hourly-tick").text()).isEqualTo("{\"imports\":1}");
    }
  }

  @Test
  void handOverACode() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played handed = bank.play("enrol-members-code-handed");

      assertThat(NewDistrict.bind(bank, "phone", handed.body().path("code").asText()).status())
          .isEqualTo(201);
    }
  }

  @Test
  void refuseACodeThatNobodyHandedOver() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(bank.play("enrol-members-binding-refused").code())
          .isEqualTo("binding-code-invalid");
    }
  }

  @Test
  void grantARole() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(bank.play("enrol-members-role-granted").status()).isEqualTo(201);
    }
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "applied, 201, ''",
    "application-refused, 409, already-bound",
    "application-written, 201, ''",
    "capacity-opened, 201, ''",
    "capacity-refused, 409, capacity-held",
    "membership-paused, 200, ''",
    "disclosure-asked, 201, ''",
    "disclosure-refused, 400, invalid-value",
    "proxy-named, 201, ''"
  })
  void goThroughTheLifeOfAMembership(String name, int status, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      Played played = bank.play("enrol-members-" + name);

      assertThat(played.status()).as(played.text()).isEqualTo(status);
      assertThat(played.code()).isEqualTo(code);
    }
  }

  @Test
  void askWhoTheCallerIs() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(bank.play("enrol-members-me").body().path("number").asText()).isEqualTo("V00001");
    }
  }

  @Test
  void askWhetherTheBankAnswers() {
    try (BankPlayer bank = BankPlayer.inEmptyTable(EnrolMembers::new)) {
      Played health = bank.play("enrol-members-health");

      assertThat(health.status()).isEqualTo(200);
      assertThat(health.body().toString()).isEqualTo("{\"status\":\"ok\"}");
    }
  }

  @Test
  void tick() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(bank.play("enrol-members-hourly-tick").text()).isEqualTo("{\"imports\":0}");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enrol-members-found-district",
        "enrol-members-person-enrolled",
        "enrol-members-register-uploaded",
        "enrol-members-code-handed",
        "enrol-members-applied",
        "enrol-members-application-written",
        "enrol-members-capacity-opened",
        "enrol-members-membership-paused",
        "enrol-members-disclosure-asked",
        "enrol-members-proxy-named"
      })
  void areAnsweredAlikeInEveryFreshTable(String name) {
    try (BankPlayer one = BankPlayer.inSmallDistrict(EnrolMembers::new);
        BankPlayer other = BankPlayer.inSmallDistrict(EnrolMembers::new)) {
      assertThat(one.play(name)).isEqualTo(other.play(name));
    }
  }

  @Test
  void areNotNeededForTheApiDocument() {
    try (BankPlayer bank = BankPlayer.inEmptyTable(EnrolMembers::new)) {
      Played document = bank.as("").send("GET /openapi.yaml");

      assertThat(document.status()).isEqualTo(200);
      assertThat(document.header("content-type")).isEqualTo("application/yaml");
      assertThat(document.tree().path("body").asText()).startsWith("openapi: 3.0.1");
    }
  }
}
