package org.pointsbank.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crac.Core;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("Before a snapshot, a function")
final class PrimingTest {
  @Test
  void walksItsPathsAndLeavesTheTableAsItWas() throws Exception {
    try (LocalTable table = LocalTable.inMemory()) {
      SmallDistrict.seed(table.bank());
      List<Item> before = everything(table.bank());
      ByteArrayOutputStream log = new ByteArrayOutputStream();

      function(table.bank(), log).priming().beforeCheckpoint(Core.getGlobalContext());

      assertThat(everything(table.bank())).containsExactlyInAnyOrderElementsOf(before);
      assertThat(log.toString(StandardCharsets.UTF_8))
          .contains("\"correlation_id\":\"priming\",\"status\":\"403\"")
          .containsOnlyOnce("first bean");
    }
  }

  private static CountBeans function(BankTable table, ByteArrayOutputStream log) {
    return new CountBeans(
        new Surroundings(
            Map.of(),
            Clock.systemUTC(),
            new Random(1),
            table,
            new PrintStream(log, true, StandardCharsets.UTF_8)));
  }

  private static List<Item> everything(BankTable table) {
    List<Item> items = new ArrayList<>();
    table.walk(items::add);
    return items;
  }
}
