package org.pointsbank.testkit.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pointsbank.testkit.meter.Sample.AT;
import static org.pointsbank.testkit.meter.Sample.item;
import static org.pointsbank.testkit.meter.Sample.queued;
import static org.pointsbank.testkit.meter.Sample.text;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Delete;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.Update;

@DisplayName("A metered write")
final class WriteCostsTest {
  @ParameterizedTest(name = "{0} bytes over {1} bytes cost {2}, in a transaction {3}")
  @CsvSource({
    "1, 0, 1, 2",
    "1024, 0, 1, 2",
    "1025, 0, 2, 4",
    "2048, 0, 2, 4",
    "2049, 0, 3, 6",
    "100, 1024, 1, 2",
    "100, 1025, 2, 4",
    "1025, 100, 2, 4"
  })
  void costsByTheLargerOfBeforeAndAfter(int after, int before, long alone, long transacted) {
    try (Sample table = new Sample()) {
      table.lay(before);
      assertThat(table.cost(client -> client.putItem(Sample.put(item(after)))).tableWrites())
          .isEqualTo(alone);
      table.clear().lay(before);
      assertThat(table.transact(put(item(after))).tableWrites()).isEqualTo(transacted);
    }
  }

  /** Even where one of them is a check, an update, a deletion. */
  @Test
  void costsTwoForEachItemOfATransaction() {
    try (Sample table = new Sample()) {
      table.lay(1500);
      assertThat(
              table.transact(check("attribute_exists(pk)"), put(Sample.at("z", 10))).tableWrites())
          .isEqualTo(4 + 2);
      assertThat(table.transact(update("SET y = :y"), put(Sample.at("w", 10))).tableWrites())
          .isEqualTo(4 + 2);
      assertThat(table.transact(delete()).tableWrites()).isEqualTo(4);
    }
  }

  @Test
  void costsTheSameWhenItsTransactionIsCancelled() {
    try (Sample table = new Sample()) {
      table.lay(100);
      Cost cost =
          table.cost(client ->
              assertThatThrownBy(() ->
                      client.transactWriteItems(
                          transaction(
                              Optional.empty(),
                              check("attribute_not_exists(pk)"),
                              put(queued(Sample.at("z", 1500), "Q")))))
                  .isInstanceOf(TransactionCanceledException.class));

      assertThat(cost).isEqualTo(new Cost(Map.of("transactWriteItems", 1), 2 + 4, 0, 0));
    }
  }

  @Test
  void costsTheSameWhenItsOwnConditionFails() {
    try (Sample table = new Sample()) {
      table.lay(1500);
      PutItemRequest refused =
          Sample.put(item(10)).toBuilder().conditionExpression("attribute_not_exists(pk)").build();

      Cost cost =
          table.cost(client ->
              assertThatThrownBy(() -> client.putItem(refused))
                  .isInstanceOf(ConditionalCheckFailedException.class));

      assertThat(cost.tableWrites()).isEqualTo(2);
    }
  }

  @Test
  void costsReadsWhenItsTransactionIsToldAgain() {
    try (Sample table = new Sample()) {
      TransactWriteItemsRequest told =
          transaction(Optional.of("token"), put(item(10)), put(Sample.at("z", 5000)));
      assertThat(table.cost(client -> client.transactWriteItems(told)).tableWrites())
          .isEqualTo(2 + 10);

      assertThat(table.cost(client -> client.transactWriteItems(told)))
          .isEqualTo(new Cost(Map.of("transactWriteItems", 1), 0, 0, 2 * (2 + 4)));
    }
  }

  @ParameterizedTest(name = "from queue ''{0}'' to queue ''{1}'': {2}")
  @CsvSource({"'', '', 0", "'', Q, 1", "Q, '', 1", "Q, Q, 0", "Q, R, 2"})
  void costsOnTheIndexWhatMovesThere(String from, String to, long units) {
    try (Sample table = new Sample()) {
      assertThat(table.transact(put(queued(item(50), from)))).isNotNull();

      assertThat(table.transact(put(queued(item(60), to))).indexWrites()).isEqualTo(units);
    }
  }

  @Test
  void isRefusedWhereItCannotBeReckoned() {
    try (Sample table = new Sample()) {
      assertThatThrownBy(() -> table.cost(client -> client.putItem(put -> put.tableName("t"))))
          .isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> table.cost(client -> client.listTables()))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  private static TransactWriteItemsRequest transaction(
      Optional<String> token, TransactWriteItem... writes) {
    return TransactWriteItemsRequest.builder()
        .transactItems(writes)
        .clientRequestToken(token.orElse(null))
        .build();
  }

  private static TransactWriteItem put(Map<String, AttributeValue> item) {
    return TransactWriteItem.builder()
        .put(Put.builder().tableName(Sample.TABLE).item(item).build())
        .build();
  }

  private static TransactWriteItem update(String expression) {
    return TransactWriteItem.builder()
        .update(
            Update.builder()
                .tableName(Sample.TABLE)
                .key(AT)
                .updateExpression(expression)
                .expressionAttributeValues(Map.of(":y", text("y")))
                .build())
        .build();
  }

  private static TransactWriteItem delete() {
    return TransactWriteItem.builder()
        .delete(Delete.builder().tableName(Sample.TABLE).key(AT).build())
        .build();
  }

  private static TransactWriteItem check(String condition) {
    return TransactWriteItem.builder()
        .conditionCheck(
            ConditionCheck.builder()
                .tableName(Sample.TABLE)
                .key(AT)
                .conditionExpression(condition)
                .build())
        .build();
  }
}
