package org.pointsbank.enrolmembers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.table.Item;
import org.pointsbank.table.RuleBookItem;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.DefaultRules;

@DisplayName("Founding a district")
final class FoundDistrictTest {
  @Test
  void adoptsTheDefaultRuleBook() {
    try (BankPlayer bank = BankPlayer.inEmptyTable(EnrolMembers::new)) {
      assertThat(NewDistrict.found(bank).path("founded").asBoolean()).isTrue();

      assertThat(RuleBookItem.all(bank.bank(), NewDistrict.ID).orElseThrow().books())
          .containsExactly(DefaultRules.book());
    }
  }

  @Test
  void makesTheRulesCountSince2020UnlessToldOtherwise() {
    try (BankPlayer bank = BankPlayer.inEmptyTable(EnrolMembers::new)) {
      JsonNode founded = NewDistrict.task(bank, json("镜湖区", "S00001", "10000000091")).tree();

      DistrictId district = new DistrictId(founded.path("district").asText());
      assertThat(
              RuleBookItem.all(bank.bank(), district).orElseThrow().books().getFirst().effective())
          .isEqualTo(LocalDate.of(2020, 1, 1));
    }
  }

  @Test
  void givesItsFirstOfficerACode() {
    try (BankPlayer bank = BankPlayer.inEmptyTable(EnrolMembers::new)) {
      JsonNode founded = NewDistrict.found(bank);

      assertThat(NewDistrict.bind(bank, "zhou", founded.at("/binding/code").asText()).status())
          .isEqualTo(201);

      JsonNode me = bank.as("zhou").send("GET /me").body();
      assertThat(me.path("person")).isEqualTo(founded.path("officer"));
      assertThat(me.path("name").asText()).isEqualTo("周岚");
      assertThat(me.at("/district/name").asText()).isEqualTo("镜湖区");
      assertThat(me.at("/roles/0/role").asText()).isEqualTo("DISTRICT_OFFICER");
    }
  }

  @Test
  void changesNothingTheSecondTimeAndSaysSo() {
    try (BankPlayer bank = BankPlayer.inEmptyTable(EnrolMembers::new)) {
      JsonNode founded = NewDistrict.found(bank);
      List<Item> before = Registers.books(bank);

      JsonNode again = NewDistrict.found(bank);

      assertThat(again.path("founded").asBoolean()).isFalse();
      assertThat(again.path("officer")).isEqualTo(founded.path("officer"));
      assertThat(again.path("binding").isNull()).isTrue();
      assertThat(Registers.books(bank)).containsExactlyInAnyOrderElementsOf(before);
    }
  }

  @Test
  void letsTheOperatorHandAnotherCodeWhereTheFirstWasLost() {
    try (BankPlayer bank = BankPlayer.inEmptyTable(EnrolMembers::new)) {
      JsonNode founded = NewDistrict.found(bank);
      JsonNode code =
          NewDistrict.task(
                  bank,
                  "{\"task\":\"hand-binding-code\",\"person\":\"%s\"}"
                      .formatted(founded.path("officer").asText()))
              .tree();

      assertThat(NewDistrict.bind(bank, "zhou", founded.at("/binding/code").asText()).code())
          .isEqualTo("binding-code-invalid");
      assertThat(NewDistrict.bind(bank, "zhou", code.path("code").asText()).status())
          .isEqualTo(201);
    }
  }

  @ParameterizedTest(name = "{0}, {1}, {2}")
  @CsvSource({"'', S1, 10000000091", "镜湖区, '', 10000000091", "镜湖区, S1, 100"})
  void isRefusedWhereTheInputIsNotWellFormed(String name, String number, String phone) {
    try (BankPlayer bank = BankPlayer.inEmptyTable(EnrolMembers::new)) {
      assertThatThrownBy(() -> NewDistrict.task(bank, json(name, number, phone)))
          .isInstanceOf(BadInput.class);

      assertThat(Registers.books(bank)).isEmpty();
    }
  }

  private static String json(String name, String number, String phone) {
    return """
    {"task":"found-district","district":{"name":"%s"},\
    "officer":{"number":"%s","name":"周岚","phone":"%s"}}\
    """
        .formatted(name, number, phone);
  }
}
