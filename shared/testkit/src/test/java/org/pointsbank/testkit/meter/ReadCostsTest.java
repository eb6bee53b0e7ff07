package org.pointsbank.testkit.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pointsbank.testkit.meter.Sample.AT;
import static org.pointsbank.testkit.meter.Sample.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.table.BankTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;

@DisplayName("A metered read")
final class ReadCostsTest {
  @ParameterizedTest(name = "of {0} bytes costs {1} halves, strongly {2}, in a transaction {3}")
  @CsvSource({"0, 1, 2, 4", "10, 1, 2, 4", "4096, 1, 2, 4", "4097, 2, 4, 8", "8193, 3, 6, 12"})
  void costsByFourKilobytes(int bytes, long eventual, long strong, long transacted) {
    try (Sample table = new Sample()) {
      table.lay(bytes);

      assertThat(table.cost(client -> client.getItem(get(false))).readHalves()).isEqualTo(eventual);
      assertThat(table.cost(client -> client.getItem(get(true))).readHalves()).isEqualTo(strong);
      assertThat(table.cost(client -> client.transactGetItems(transaction())).readHalves())
          .isEqualTo(transacted);
    }
  }

  /** Two that are there, and one that is not. */
  @Test
  void ofABatchIsRoundedUpItemByItem() {
    try (Sample table = new Sample()) {
      table.engine().putItem(Sample.put(Sample.at("p0", 4097)));
      table.engine().putItem(Sample.put(Sample.at("p1", 10)));
      BatchGetItemRequest batch =
          BatchGetItemRequest.builder()
              .requestItems(
                  Map.of(
                      Sample.TABLE,
                      KeysAndAttributes.builder()
                          .keys(List.of(key("p0"), key("p1"), key("p2")))
                          .consistentRead(true)
                          .build()))
              .build();

      assertThat(table.cost(client -> client.batchGetItem(batch)))
          .isEqualTo(new Cost(Map.of("batchGetItem", 1), 0, 0, 4 + 2 + 2));
    }
  }

  /** The engine says 0 of a page without items; the cloud asks for the least there is. */
  @ParameterizedTest(name = "{0} items of {1} bytes cost {2} halves, and {3} units by the engine")
  @CsvSource({"0, 10, 2, 0", "25, 100, 2, 1", "4, 1024, 2, 1", "5, 1024, 4, 2", "9, 1000, 6, 3"})
  void ofAPageIsRoundedUpAsAWhole(int items, int bytes, long strong, double engine) {
    try (Sample table = new Sample()) {
      IntStream.range(0, items)
          .forEach(each -> table.engine().putItem(Sample.put(line(each, bytes))));
      QueryResponse[] said = new QueryResponse[1];

      Cost cost = table.cost(client -> said[0] = client.query(page().build()));

      assertThat(cost).isEqualTo(new Cost(Map.of("query", 1), 0, 0, strong));
      assertThat(said[0].consumedCapacity().capacityUnits()).isEqualTo(engine);
    }
  }

  @Test
  void ofAQueueCountsTheKeysAlone() {
    try (Sample table = new Sample()) {
      for (int each = 0; each < 5; each++) {
        table.engine().putItem(Sample.put(Sample.queued(line(each, 4000), "a")));
      }
      QueryRequest request =
          page()
              .indexName(BankTable.QUEUE_INDEX)
              .keyConditionExpression("queue = :p")
              .consistentRead(false)
              .build();

      assertThat(table.cost(client -> client.query(request)).readHalves()).isEqualTo(1);
    }
  }

  @Test
  void ofPartsOfItemsIsRefused() {
    try (Sample table = new Sample()) {
      assertThatThrownBy(
              () -> table.cost(client -> client.query(page().projectionExpression("pk").build())))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  private static Map<String, AttributeValue> line(int number, int bytes) {
    Map<String, AttributeValue> line = new HashMap<>(Sample.item(bytes));
    line.put("sk", text(Integer.toString(number)));
    return line;
  }

  private static QueryRequest.Builder page() {
    return QueryRequest.builder()
        .tableName(Sample.TABLE)
        .keyConditionExpression("pk = :p")
        .expressionAttributeValues(Map.of(":p", text("a")))
        .consistentRead(true)
        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL);
  }

  private static GetItemRequest get(boolean strong) {
    return GetItemRequest.builder().tableName(Sample.TABLE).key(AT).consistentRead(strong).build();
  }

  private static TransactGetItemsRequest transaction() {
    TransactGetItem item =
        TransactGetItem.builder()
            .get(Get.builder().tableName(Sample.TABLE).key(AT).build())
            .build();
    return TransactGetItemsRequest.builder().transactItems(List.of(item)).build();
  }

  private static Map<String, AttributeValue> key(String pk) {
    return Map.of("pk", text(pk), "sk", text("b"));
  }
}
