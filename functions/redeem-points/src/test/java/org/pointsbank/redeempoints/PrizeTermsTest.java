package org.pointsbank.redeempoints;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.PersonId;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("A prize on terms")
final class PrizeTermsTest {
  private static final String MINIMUM =
      ",\"minimum\":{\"firstQuarter\":\"%s\",\"lastQuarter\":\"%s\",\"minutes\":%d,\"honour\":%d}";

  /** Everybody here has 600 minutes and 1000 hundredths of honour, all in the third quarter. */
  @ParameterizedTest(name = "{0} to {1}, {2} minutes, {3} hundredths: {4}")
  @CsvSource({
    "2026-Q3, 2026-Q4, 600, 1000, ''",
    "2026-Q3, 2026-Q3, 600, 0, ''",
    "2026-Q3, 2026-Q4, 601, 0, too-few-minutes",
    "2026-Q3, 2026-Q4, 0, 1001, too-little-honour",
    "2026-Q4, 2026-Q4, 1, 0, too-few-minutes",
    "2025-Q3, 2026-Q2, 1, 0, too-few-minutes"
  })
  void isForThoseWhoHaveBroughtEnough(
      String first, String last, long minutes, long honour, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      PersonId person = Town.residents(bank, 1, 10).getFirst();
      Town.announce(bank);
      String terms = MINIMUM.formatted(first, last, minutes, honour);
      String rice = Town.offer(bank, "大米", 200, 2, terms);
      Town.open(bank);

      assertThat(Town.order(bank, "worker-chen", person, rice).code()).isEqualTo(code);
    }
  }

  @Test
  void saysWhatIsMissing() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      PersonId person = Town.residents(bank, 1, 10).getFirst();
      Town.announce(bank);
      String terms = MINIMUM.formatted("2026-Q3", "2026-Q4", 720, 0);
      String rice = Town.offer(bank, "大米", 200, 2, terms);
      Town.open(bank);

      assertThat(Town.order(bank, "worker-chen", person, rice).body().path("detail").asText())
          .isEqualTo("600 minutes were served in the quarters that count, 720 are needed.");
    }
  }

  @Test
  void keepsWithTheOrderWhatItWasDecidedOn() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      PersonId person = Town.residents(bank, 1, 10).getFirst();
      Town.announce(bank);
      String terms = MINIMUM.formatted("2026-Q3", "2026-Q4", 480, 500);
      String rice = Town.offer(bank, "大米", 200, 2, terms);
      Town.open(bank);

      Played placed = Town.order(bank, "worker-chen", person, rice);

      assertThat(placed.body().path("standing")).hasToString("{\"minutes\":600,\"honour\":1000}");
      assertThat(Town.orders(bank, "officer", person).at("/0/standing"))
          .isEqualTo(placed.body().path("standing"));
    }
  }

  @Test
  void isForAccountsOfItsColours() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      PersonId person = Town.residents(bank, 1, 10).getFirst();
      Town.announce(bank);
      String red = Town.offer(bank, "党徽", 200, 2, ",\"colours\":[\"RED\",\"GREEN\"]");
      String blue = Town.offer(bank, "大米", 200, 2, ",\"colours\":[\"BLUE\"]");
      Town.open(bank);

      Played refused = Town.order(bank, "worker-chen", person, red);

      assertThat(refused.code()).isEqualTo("other-colour");
      assertThat(refused.body().path("detail").asText()).contains("RED, GREEN");
      assertThat(Town.order(bank, "worker-chen", person, blue).status()).isEqualTo(201);
    }
  }

  @Test
  void showsThem() {
    try (BankPlayer bank = Town.withPartner(Optional.empty())) {
      Town.announce(bank);
      String terms =
          ",\"colours\":[\"RED\"]"
              + MINIMUM.formatted("2026-Q1", "2026-Q4", 480, 500)
              + ",\"sponsor\":{\"partner\":\"01900000-0000-7000-8000-000000000951\",\"budget\":1000}";
      String rice = Town.offer(bank, "大米", 200, 2, terms);

      JsonNode shown = Town.prize(bank, rice);

      assertThat(shown.path("colours")).hasToString("[\"RED\"]");
      assertThat(shown.at("/minimum/minutes").asLong()).isEqualTo(480);
      assertThat(shown.at("/minimum/firstQuarter").asText()).isEqualTo("2026-Q1");
      assertThat(shown.at("/sponsor/name").asText()).isEqualTo("供电公司");
      String plain = Town.offer(bank, "雨伞", 200, 2);
      assertThat(Town.prize(bank, plain).path("minimum").isNull()).isTrue();
    }
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"colours\":[\"PINK\"] | wrong-type",
        "\"minimum\":{\"firstQuarter\":\"2026-Q4\",\"lastQuarter\":\"2026-Q1\",\"minutes\":1,\"honour\":0} | invalid-value",
        "\"minimum\":{\"firstQuarter\":\"x\",\"lastQuarter\":\"2026-Q1\",\"minutes\":1,\"honour\":0} | invalid-value",
        "\"minimum\":{\"firstQuarter\":\"2026-Q1\",\"lastQuarter\":\"2026-Q1\",\"minutes\":0,\"honour\":0} | invalid-value",
        "\"minimum\":{\"firstQuarter\":\"2026-Q1\",\"lastQuarter\":\"2026-Q1\",\"minutes\":1,\"honour\":-1} | invalid-value",
        "\"minimum\":{\"firstQuarter\":\"2026-Q1\"} | missing-field",
        "\"sponsor\":{\"partner\":\"p 1\",\"budget\":1000} | invalid-value",
        "\"sponsor\":{\"partner\":\"01900000-0000-7000-8000-000000000959\",\"budget\":1000} | invalid-value",
        "\"sponsor\":{\"partner\":\"01900000-0000-7000-8000-000000000951\",\"budget\":99} | invalid-value",
      })
  void areRefusedWhereTheyAreNone(String terms, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RedeemPoints::new)) {
      Town.announce(bank);

      Played refused =
          Town.as(bank, "worker-chen")
              .body(
                  "{\"kind\":\"GOODS\",\"name\":\"a\",\"price\":100,\"stock\":1,%s}"
                      .formatted(terms))
              .send("POST " + Town.ROUND + "/prizes");

      assertThat(refused.code()).as(refused.text()).isEqualTo(code);
    }
  }

  @Test
  void areDecidedAnewWhereAnotherAccountOfThePersonMovesMeanwhile() {
    try (Disturbed town = new Disturbed()) {
      BankPlayer bank = town.bank();
      List<PersonId> people = Town.residents(bank, 1, 10);
      Town.announce(bank);
      String terms = MINIMUM.formatted("2026-Q3", "2026-Q4", 480, 500);
      String rice = Town.offer(bank, "大米", 200, 2, terms);
      Town.open(bank);
      town.meanwhile(() -> Town.give(bank.bank(), people.getFirst(), 3));

      Played placed = Town.order(bank, "worker-chen", people.getFirst(), rice);

      assertThat(placed.body().at("/standing/minutes").asLong()).isEqualTo(780);
      Town.assertBooks(bank);
    }
  }
}
