package org.pointsbank.printpassbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pointsbank.lambda.Surroundings;
import org.pointsbank.table.BankTable;
import org.pointsbank.testkit.LocalTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@DisplayName("What reading costs")
final class ReadsTest {
  private final Map<String, Integer> calls = new TreeMap<>();
  private final AtomicReference<LocalTable> table = new AtomicReference<>();

  /** Beside it the roles of who asks, the print, and everybody's numbers at once. */
  @Test
  void isOneQueryForTheLinesOfAPrintHoweverManyPagesItHas() {
    try (Paper paper = new Paper(this::counted)) {
      table.set(paper.bank().table());
      paper.post(90).opened().printed();
      assertThat(paper.html(1)).contains("5 / 12");

      calls.clear();

      assertThat(paper.html(1)).contains("5 / 12");
      assertThat(calls).isEqualTo(Map.of("query", 1, "getItem", 2, "batchGetItem", 1));
    }
  }

  @Test
  void isOneQueryForAllBooksAndPrints() {
    try (Paper paper = new Paper(this::counted)) {
      table.set(paper.bank().table());
      paper.post(2).opened().printed().post(1).printed();
      assertThat(paper.show().body().path("prints")).hasSize(2);

      calls.clear();

      assertThat(paper.show().body().path("books")).hasSize(1);
      assertThat(calls).isEqualTo(Map.of("query", 1, "getItem", 2));
    }
  }

  private PrintPassbook counted(Surroundings around) {
    Object client =
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, method, arguments) -> {
              calls.merge(method.getName(), 1, Integer::sum);
              try {
                return method.invoke(table.get().client(), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return new PrintPassbook(
        new Surroundings(
            around.environment(),
            around.clock(),
            around.chance(),
            new BankTable((DynamoDbClient) client, LocalTable.NAME),
            around.log()));
  }
}
