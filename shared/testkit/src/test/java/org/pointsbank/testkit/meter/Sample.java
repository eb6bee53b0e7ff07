package org.pointsbank.testkit.meter;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.pointsbank.testkit.LocalTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** A table with a meter before it, and items of a size in bytes. */
final class Sample implements AutoCloseable {
  static final String TABLE = LocalTable.NAME;
  static final Map<String, AttributeValue> AT = Map.of("pk", text("a"), "sk", text("b"));

  private static final int LEAST = "pkask".length() + "bx".length();

  private final LocalTable table = LocalTable.inMemory();
  private final Meter meter = new Meter();
  private final DynamoDbClient client = meter.over(table.client());
  private int steps;

  /** The client without the meter. */
  DynamoDbClient engine() {
    return table.client();
  }

  /** What the requests of {@code asked} cost. */
  Cost cost(Consumer<DynamoDbClient> asked) {
    steps++;
    String step = "step " + steps;
    meter.begin(step);
    asked.accept(client);
    return meter.of(step);
  }

  /** What a transaction costs. */
  Cost transact(TransactWriteItem... writes) {
    return cost(metered ->
        metered.transactWriteItems(
            TransactWriteItemsRequest.builder().transactItems(writes).build()));
  }

  /** Lays down an item of so many bytes, unmetered; none of 0 bytes. */
  @CanIgnoreReturnValue
  Sample lay(int bytes) {
    if (bytes > 0) {
      table.client().putItem(put(item(bytes)));
    }
    return this;
  }

  /** Takes it away, unmetered. */
  Sample clear() {
    table.client().deleteItem(DeleteItemRequest.builder().tableName(TABLE).key(AT).build());
    return this;
  }

  /** At {@link #AT}; the smallest there can be where fewer bytes are asked for. */
  static Map<String, AttributeValue> item(int bytes) {
    return at("a", bytes);
  }

  /** In another partition. */
  static Map<String, AttributeValue> at(String pk, int bytes) {
    int left = Math.max(0, bytes - LEAST - (pk.length() - 1));
    return Map.of("pk", text(pk), "sk", text("b"), "x", text("x".repeat(left)));
  }

  /** The same item in a queue; in none if it has no name. */
  static Map<String, AttributeValue> queued(Map<String, AttributeValue> item, String queue) {
    Map<String, AttributeValue> with = new HashMap<>(item);
    if (!queue.isEmpty()) {
      with.put("queue", text(queue));
    }
    return Map.copyOf(with);
  }

  static PutItemRequest put(Map<String, AttributeValue> item) {
    return PutItemRequest.builder()
        .tableName(TABLE)
        .item(item)
        .returnConsumedCapacity(ReturnConsumedCapacity.INDEXES)
        .build();
  }

  /** What the engine says of the index. */
  static double index(ConsumedCapacity said) {
    return said.globalSecondaryIndexes().values().stream()
        .mapToDouble(each -> each.capacityUnits())
        .sum();
  }

  static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  @Override
  public void close() {
    table.close();
  }
}
