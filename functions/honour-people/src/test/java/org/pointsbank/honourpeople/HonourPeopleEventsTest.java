package org.pointsbank.honourpeople;

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

@DisplayName("The sample events of honour-people")
final class HonourPeopleEventsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "honour-people-programme-made, 201",
    "honour-people-programme-refused, 403",
    "honour-people-programmes-listed, 200",
    "honour-people-edition-refused, 404",
    "honour-people-honours-listed, 200",
    "honour-people-certificate-refused, 404",
    "honour-people-red-list-shown, 200",
    "honour-people-red-list-left, 200",
    "honour-people-evidence-shown, 200",
    "honour-people-branch-evidence-refused, 404"
  })
  void areAnswered(String event, int status) {
    try (BankPlayer bank = BankPlayer.inSmallDistrict(HonourPeople::new)) {
      assertThat(bank.play(event).status()).isEqualTo(status);
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

      new HonourPeople(surroundings).priming().beforeCheckpoint(Core.getGlobalContext());

      assertThat(everything(table.bank())).containsExactlyInAnyOrderElementsOf(before);
    }
  }

  private static List<Item> everything(BankTable table) {
    List<Item> items = new ArrayList<>();
    table.walk(items::add);
    return items;
  }
}
