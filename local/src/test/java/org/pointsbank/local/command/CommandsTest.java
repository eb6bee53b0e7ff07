package org.pointsbank.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.local.Project;
import org.pointsbank.table.AccountItem;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.SmallDistrict;
import picocli.CommandLine;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

@DisplayName("A command")
final class CommandsTest {
  @Test
  void playsAnEventAndPrintsNothingButItsAnswer() throws Exception {
    String printed =
        printed(new Invoke(), "AwardPoints", "-e", event("award-points-accounts-shown"));

    assertThat(new ObjectMapper().readTree(printed).path("statusCode").asInt()).isEqualTo(200);
  }

  @Test
  void playsAnEventTwiceAlike() {
    String event = event("award-points-not-own");

    assertThat(printed(new Invoke(), "AwardPoints", "-e", event))
        .isEqualTo(printed(new Invoke(), "AwardPoints", "-e", event));
  }

  @Test
  void playsSeveralEventsEachOverADistrictOfItsOwn() {
    String first = event("enrol-members-found-district");
    String second = event("award-points-not-own");

    assertThat(printed(new Invoke(), "-e", first, "-e", second, "-e", first).lines())
        .hasSize(3)
        .satisfies(lines -> assertThat(lines.getFirst()).isEqualTo(lines.getLast()))
        .element(1)
        .asString()
        .contains("\"statusCode\":40");
  }

  @Test
  void findsTheBooksRight(@TempDir Path folder) {
    try (LocalTable table = LocalTable.in(folder)) {
      SmallDistrict.seed(table.bank());
    }

    assertThat(printed(new Check(), "--data", folder.toString()))
        .isEqualTo("The books are right: 4 accounts, 0 lines, 0 records\n");
  }

  @Test
  void namesWhatIsWrongInTheBooks(@TempDir Path folder) {
    AccountId account = new AccountId(SmallDistrict.JINKUN, Colour.BLUE, SmallDistrict.WANG);
    try (LocalTable table = LocalTable.in(folder)) {
      SmallDistrict.seed(table.bank());
      table
          .client()
          .updateItem(
              UpdateItemRequest.builder()
                  .tableName(LocalTable.NAME)
                  .key(
                      Map.of(
                          "pk", AttributeValue.fromS(AccountItem.keyOf(account).pk()),
                          "sk", AttributeValue.fromS(AccountItem.keyOf(account).sk())))
                  .updateExpression("SET minutes = :m")
                  .expressionAttributeValues(Map.of(":m", AttributeValue.fromN("5")))
                  .build());
    }

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int exit = run(out, new Check(), "--data", folder.toString());

    assertThat(exit).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("balance of the head is")
        .contains("1 differences among 4 accounts, 0 lines, 0 records");
  }

  private static String event(String name) {
    return Project.find().resolve("events/" + name + ".json").toString();
  }

  private static String printed(Object command, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(run(out, command, arguments)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static int run(ByteArrayOutputStream out, Object command, String... arguments) {
    PrintStream before = System.out;
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      return new CommandLine(command).execute(arguments);
    } finally {
      System.setOut(before);
    }
  }
}
