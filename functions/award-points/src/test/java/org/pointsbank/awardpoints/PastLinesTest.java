package org.pointsbank.awardpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pointsbank.testkit.SmallDistrict.JINKUN;
import static org.pointsbank.testkit.SmallDistrict.NOW;
import static org.pointsbank.testkit.SmallDistrict.WANG;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.testkit.Asking;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.Played;

@DisplayName("A passbook as of an instant")
final class PastLinesTest {
  private static final String LINES =
      "GET /communities/{community}/people/{person}/accounts/{colour}/lines";
  private static final JsonNode NO_MORE = MissingNode.getInstance();

  @ParameterizedTest(name = "{0} seconds after the first of five: {1} lines")
  @CsvSource({"-1, 0", "0, 1", "59, 1", "60, 2", "239, 4", "240, 5", "99999, 5"})
  void hasTheLinesThatWerePostedByThen(long seconds, int lines) {
    try (BankPlayer bank = fiveLines()) {
      assertThat(as(bank).query("at", NOW.plusSeconds(seconds)).send(LINES).body().path("items"))
          .hasSize(lines);
    }
  }

  @Test
  void isTurnedPageByPageToItsEndAndNoFurther() {
    try (BankPlayer bank = fiveLines()) {
      List<Long> seen = new ArrayList<>();
      JsonNode page = page(as(bank));
      while (!page.path("items").isEmpty()) {
        page.path("items").forEach(line -> seen.add(line.path("sequence").asLong()));
        String cursor = page.path("nextCursor").asText("");
        page = cursor.isEmpty() ? NO_MORE : page(as(bank).query("cursor", cursor));
      }

      assertThat(seen).containsExactly(1L, 2L, 3L, 4L);
    }
  }

  @Test
  void refusesACursorThatLeadsBehindItsEnd() {
    try (BankPlayer bank = fiveLines()) {
      JsonNode all = as(bank).query("limit", 4).send(LINES).body();

      Played played =
          as(bank).query("at", NOW).query("cursor", all.path("nextCursor").asText()).send(LINES);

      assertThat(played.code()).isEqualTo("cursor-invalid");
    }
  }

  @Test
  void isRefusedWhereItIsNoInstant() {
    try (BankPlayer bank = fiveLines()) {
      assertThat(as(bank).query("at", "yesterday").send(LINES).text())
          .contains("invalid-parameter");
    }
  }

  @Test
  void isEmptyWhereThereIsNoAccount() {
    try (BankPlayer bank = fiveLines()) {
      Played played = as(bank).with("colour", "red").query("at", NOW).send(LINES);

      assertThat(played.body()).hasToString("{\"items\":[],\"nextCursor\":null}");
    }
  }

  private static BankPlayer fiveLines() {
    BankPlayer bank = BankPlayer.inSmallDistrict(AwardPoints::new);
    for (int each = 0; each < 5; each++) {
      bank.clock().set(NOW.plusSeconds(60L * each));
      var _ = new StoryScenes(bank).voucher("AWARD", "DUTY", "\"points\":10");
    }
    return bank;
  }

  private static JsonNode page(Asking asking) {
    return asking.query("at", NOW.plusSeconds(200)).query("limit", 2).send(LINES).body();
  }

  private static Asking as(BankPlayer bank) {
    return bank.as("volunteer-wang")
        .with("community", JINKUN)
        .with("person", WANG)
        .with("colour", "blue");
  }
}
