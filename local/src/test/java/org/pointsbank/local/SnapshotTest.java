package org.pointsbank.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.crac.Core;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pointsbank.lambda.BankFunction;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.local.function.LoadedFunction;
import org.pointsbank.local.template.Template;
import org.pointsbank.table.Item;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.SmallDistrict;

@DisplayName("Before its snapshot, a function of the template")
final class SnapshotTest {
  static Stream<String> functions() {
    return Project.find().template().functions().stream().map(Template.Function::name);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("functions")
  void walksItsPathsWithoutAFaultAndChangesNothing(String name) throws Exception {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (LocalTable table = LocalTable.inMemory()) {
      SmallDistrict.seed(table.bank());
      List<Item> before = everything(table);

      function(name, table, log).priming().beforeCheckpoint(Core.getGlobalContext());

      assertThat(everything(table)).containsExactlyInAnyOrderElementsOf(before);
      assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain("\"level\":\"ERROR\"");
    }
  }

  private static BankFunction function(String name, LocalTable table, ByteArrayOutputStream log) {
    Template.Function described =
        Project.find().template().functions().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();
    Surroundings surroundings =
        new Surroundings(
            Map.of("WRITES_PER_MINUTE", "3"),
            Clock.fixed(SmallDistrict.NOW, ZoneOffset.UTC),
            new Random(1),
            table.bank(),
            new PrintStream(log, true, StandardCharsets.UTF_8));
    return (BankFunction) LoadedFunction.load(described, surroundings).handler();
  }

  private static List<Item> everything(LocalTable table) {
    List<Item> items = new ArrayList<>();
    table.bank().walk(items::add);
    return items;
  }
}
