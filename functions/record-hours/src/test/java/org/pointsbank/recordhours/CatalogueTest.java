package org.pointsbank.recordhours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.DISTRICT;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.ServiceItem;
import org.pointsbank.table.RuleBookItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.Written;
import org.pointsbank.testkit.AmendedRules;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.DefaultRules;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("The catalogue")
final class CatalogueTest {
  private static final String CATALOGUE = "GET /districts/{district}/catalogue";

  @Test
  void listsTheItemsOfTodayByCode() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      JsonNode shown = bank.as("volunteer-wang").with("district", DISTRICT).send(CATALOGUE).body();

      assertThat(shown.path("items")).hasSize(21);
      assertThat(shown.path("items").findValuesAsText("code")).isSorted();
      assertThat(shown.at("/items/0").toString())
          .isEqualTo(
              """
              {"code":"G01","category":"公益","nameZh":"垃圾分类","nameEn":"Waste sorting",\
              "coefficientHundredths":100,"requires":[]}\
              """);
    }
  }

  @ParameterizedTest(name = "{0}: version {1}")
  @CsvSource({"2026-08-31, 1", "2026-09-01, 2", "2025-01-01, 1"})
  void isThatOfTheBookInForceOnTheDay(LocalDate on, long version) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      adopt(bank, LocalDate.of(2026, 9, 1));

      JsonNode shown =
          bank.as("volunteer-wang")
              .with("district", DISTRICT)
              .query("on", on)
              .send(CATALOGUE)
              .body();

      assertThat(shown.path("ruleVersion").asLong()).isEqualTo(version);
    }
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({"001, 2026-02-30, invalid-parameter", "999, 2026-09-01, not-found"})
  void isNotThatOfNoDayOrDistrict(String district, String on, String code) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(RecordHours::new)) {
      assertThat(
              bank.as("volunteer-wang")
                  .with("district", SmallDistrict.id(district))
                  .query("on", on)
                  .send(CATALOGUE)
                  .code())
          .isEqualTo(code);
    }
  }

  private static void adopt(BankPlayer bank, LocalDate effective) {
    RuleBook first = DefaultRules.book();
    RuleBook second =
        AmendedRules.of(first)
            .from(2, effective)
            .items(Map.of("G01", new ServiceItem("G01", "公益", "垃圾分类", "Waste sorting", 110)))
            .book();
    assertThat(bank.bank().write(Transaction.EMPTY.create(RuleBookItem.write(DISTRICT, second))))
        .isEqualTo(new Written.Committed());
  }
}
