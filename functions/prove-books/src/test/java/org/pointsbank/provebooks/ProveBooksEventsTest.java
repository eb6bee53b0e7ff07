package org.pointsbank.provebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crac.Core;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.testkit.BankPlayer;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("The sample events of prove-books")
final class ProveBooksEventsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "prove-books-listed, 200",
    "prove-books-refused, 403",
    "prove-books-latest-shown, 200",
    "prove-books-report-started, 201",
    "prove-books-report-refused, 409",
    "prove-books-reports-listed, 200",
    "prove-books-district-report-shown, 200",
    "prove-books-report-csv-refused, 404"
  })
  void areAnswered(String event, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      assertThat(bank.play(event).status()).isEqualTo(status);
    }
  }

  @Test
  void proveEveryCommunityBySchedule() {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(ProveBooks::new)) {
      assertThat(bank.play("prove-books-by-schedule").text())
          .isEqualTo("{\"begun\":2,\"ended\":2,\"differing\":0,\"reported\":4}");
    }
  }

  @Test
  void leaveTheTableAsItWasWhenTheFunctionIsPrimed() throws Exception {
    try (LocalTable table = LocalTable.inMemory()) {
      SmallDistrict.seed(table.bank());
      List<Item> before = everything(table.bank());
      Surroundings surroundings =
          new Surroundings(
              Map.of(),
              Clock.systemUTC(),
              new Random(1),
              table.bank(),
              new PrintStream(OutputStream.nullOutputStream()));

      new ProveBooks(surroundings).priming().beforeCheckpoint(Core.getGlobalContext());

      assertThat(everything(table.bank())).containsExactlyInAnyOrderElementsOf(before);
    }
  }

  private static List<Item> everything(BankTable table) {
    List<Item> items = new ArrayList<>();
    table.walk(items::add);
    return items;
  }
}
