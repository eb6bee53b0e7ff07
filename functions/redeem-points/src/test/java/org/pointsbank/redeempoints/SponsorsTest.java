package org.pointsbank.redeempoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.LIN;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.team.Ending;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("A partner who pays for prizes")
final class SponsorsTest {
  private static final String SPONSORS = "GET " + Town.ROUND + "/sponsors";

  @Test
  void paysNoMoreThanItsBudgetInTheDraw() {
    try (BankPlayer bank = Town.withPartner(Optional.empty())) {
      List<PersonId> people = Town.residents(bank, 4, 10);
      Town.announce(bank);
      String rice = sponsored(bank, "大米", 9, 500);
      Town.open(bank);
      people.forEach(person ->
          assertThat(Town.order(bank, "worker-chen", person, rice).status()).isEqualTo(201));
      Town.assertBooks(bank);

      Town.allocate(bank);

      assertThat(Town.prize(bank, rice).path("held").asLong()).isEqualTo(2);
      JsonNode draw = Town.as(bank, "volunteer-wang").send("GET " + Town.ROUND + "/draw").body();
      assertThat(DrawCheck.of(draw)).isEmpty();
      assertThat(draw.at("/budgets/0/budget").asLong()).isEqualTo(500);
      Town.assertBooks(bank);
    }
  }

  @Test
  void paysNoMoreThanItsBudgetForWhatIsLeft() {
    try (BankPlayer bank = Town.withPartner(Optional.empty())) {
      List<PersonId> people = Town.residents(bank, 3, 10);
      Town.announce(bank);
      String rice = sponsored(bank, "大米", 9, 500);
      Town.open(bank);
      Town.allocate(bank);
      List<String> codes = new ArrayList<>();
      people.forEach(person -> codes.add(Town.order(bank, "worker-chen", person, rice).code()));
      Town.assertBooks(bank);

      String first = Town.orders(bank, "worker-lin", people.get(0)).at("/0/order").asText();
      assertThat(Town.drop(bank, "worker-chen", people.get(0), first).status()).isEqualTo(200);

      assertThat(codes).containsExactly("", "", "budget-spent");
      assertThat(Town.order(bank, "worker-chen", people.get(2), rice).status()).isEqualTo(201);
      Town.assertBooks(bank);
    }
  }

  @Test
  void getsBackWhatWasNotPickedUp() {
    try (BankPlayer bank = Town.withPartner(Optional.empty())) {
      List<PersonId> people = Town.residents(bank, 2, 10);
      Town.announce(bank);
      String rice = sponsored(bank, "大米", 9, 1000);
      String oil = sponsored(bank, "食用油", 9, 1000);
      Town.open(bank);
      for (PersonId person : people) {
        assertThat(Town.order(bank, "worker-chen", person, rice).status()).isEqualTo(201);
        assertThat(Town.order(bank, "worker-chen", person, oil).status()).isEqualTo(201);
      }
      Town.allocate(bank);
      assertThat(settlement(bank).path("given").asLong()).isEqualTo(800);
      Town.assertBooks(bank);

      assertThat(Town.tick(bank, "2026-12-29T00:05").text()).contains("phases");

      assertThat(settlement(bank).path("given").asLong()).isZero();
      assertThat(settlement(bank).path("left").asLong()).isEqualTo(1000);
      Town.assertBooks(bank);
    }
  }

  @Test
  void isToldWhatItOwesWithTheProof() {
    try (BankPlayer bank = Town.withPartner(Optional.empty())) {
      handedOver(bank);

      JsonNode settlement = settlement(bank);

      assertThat(settlement.path("delivered").asLong()).isEqualTo(1);
      assertThat(settlement.path("points").asLong()).isEqualTo(200);
      assertThat(settlement.path("linePoints").asLong()).isEqualTo(200);
      assertThat(settlement.path("addsUp").asBoolean()).isTrue();
      assertThat(settlement.at("/prizes/0/waiting").asLong()).isZero();
      Town.assertBooks(bank);
    }
  }

  @Test
  void getsItsListAsAFileThatNoSpreadsheetTakesForAFormula() {
    try (BankPlayer bank = Town.withPartner(Optional.empty())) {
      handedOver(bank);

      Played file =
          Town.as(bank, "worker-lin")
              .with("partner", "01900000-0000-7000-8000-000000000951")
              .send(SPONSORS + "/{partner}/csv");

      String csv = new String(file.bytes(), StandardCharsets.UTF_8);
      assertThat(csv.lines())
          .contains(
              "\uFEFF赞助单位 partner,供电公司,01900000-0000-7000-8000-000000000951,",
              "'=大米,2.00,1,2.00",
              "合计 total,,1,2.00",
              "额度 budget,,,5.00",
              "是否相符 adds up,,,是 yes");
    }
  }

  @Test
  void hasOneNameAndBudgetInARound() {
    try (BankPlayer bank = Town.withPartner(Optional.empty())) {
      Town.announce(bank);
      assertThat(sponsored(bank, "大米", 9, 500)).isNotEmpty();

      Played other =
          Town.as(bank, "worker-chen")
              .body(
                  "{\"kind\":\"GOODS\",\"name\":\"油\",\"price\":200,\"stock\":1,\"sponsor\":"
                      + "{\"partner\":\"01900000-0000-7000-8000-000000000951\",\"budget\":900}}")
              .send("POST " + Town.ROUND + "/prizes");

      assertThat(other.code()).isEqualTo("sponsor-differs");
    }
  }

  @ParameterizedTest(name = "{0} reads with {1}")
  @CsvSource({
    "volunteer-wang, 403",
    "volunteer-li, 403",
    "worker-chen, 200",
    "worker-he, 404",
    "officer, 200",
    "auditor, 200",
    "nobody, 403",
    "'', 401",
  })
  void isForStaffAlone(String subject, int status) {
    try (BankPlayer bank = Town.withPartner(Optional.empty())) {
      Town.announce(bank);
      assertThat(sponsored(bank, "大米", 9, 500)).isNotEmpty();

      assertThat(Town.as(bank, subject).send(SPONSORS).status()).isEqualTo(status);
      assertThat(
              Town.as(bank, subject)
                  .with("partner", "01900000-0000-7000-8000-000000000951")
                  .send(SPONSORS + "/{partner}/csv")
                  .status())
          .isEqualTo(status);
    }
  }

  @Test
  void isAbsentWhereNobodyKnowsIt() {
    try (BankPlayer bank = Town.withPartner(Optional.empty())) {
      assertThat(Town.as(bank, "officer").send(SPONSORS).status()).isEqualTo(404);
      Town.announce(bank);
      assertThat(Town.as(bank, "officer").send(SPONSORS).body().path("items")).isEmpty();
      assertThat(
              Town.as(bank, "officer")
                  .with("partner", SmallDistrict.id("952"))
                  .send(SPONSORS + "/{partner}/csv")
                  .status())
          .isEqualTo(404);
    }
  }

  private static void handedOver(BankPlayer bank) {
    Town.give(bank.bank(), WANG, 10);
    Town.announce(bank);
    String rice = sponsored(bank, "=大米", 9, 500);
    Town.open(bank);
    Town.allocate(bank);
    String order = Town.order(bank, "volunteer-wang", WANG, rice).body().path("order").asText();
    String code = Town.orders(bank, "volunteer-wang", WANG).at("/0/pickUpCode").asText();
    assertThat(Town.pickUp(bank, "worker-lin", WANG, order, code).status()).isEqualTo(200);
  }

  @Test
  void paysForNothingOnceThePartnershipIsOver() {
    Ending over = new Ending(LocalDate.of(2026, 9, 1), "moved away", LIN);
    try (BankPlayer bank = Town.withPartner(Optional.of(over))) {
      Town.announce(bank);

      Played refused =
          Town.as(bank, "worker-chen")
              .body(
                  "{\"kind\":\"GOODS\",\"name\":\"a\",\"price\":100,\"stock\":1,\"sponsor\":{"
                      + "\"partner\":\"01900000-0000-7000-8000-000000000951\",\"budget\":900}}")
              .send("POST " + Town.ROUND + "/prizes");

      assertThat(refused.code()).isEqualTo("partner-ended");
    }
  }

  private static JsonNode settlement(BankPlayer bank) {
    return Town.as(bank, "auditor").send(SPONSORS).body().at("/items/0");
  }

  private static String sponsored(BankPlayer bank, String name, long stock, long budget) {
    String terms =
        ",\"sponsor\":{\"partner\":\"01900000-0000-7000-8000-000000000951\",\"budget\":%d}"
            .formatted(budget);
    return Town.offer(bank, name, 200, stock, terms);
  }
}
