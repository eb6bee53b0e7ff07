package org.pointsbank.testkit.meter;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * An item that a request writes or checks.
 *
 * @param table where it lies
 * @param key where it lies there
 * @param put the new item if the request holds it; otherwise empty
 */
record Target(String table, Map<String, AttributeValue> key, Map<String, AttributeValue> put) {
  static final String PK = "pk";
  static final String SK = "sk";

  /**
   * Those of {@code request}.
   *
   * @throws UnsupportedOperationException if it is no write of items one by one
   */
  static List<Target> of(DynamoDbRequest request) {
    return switch (request) {
      case PutItemRequest put -> List.of(put(put.tableName(), put.item()));
      case UpdateItemRequest update -> List.of(at(update.tableName(), update.key()));
      case DeleteItemRequest delete -> List.of(at(delete.tableName(), delete.key()));
      case TransactWriteItemsRequest transaction ->
          transaction.transactItems().stream().map(Target::of).toList();
      default -> throw new UnsupportedOperationException("not metered: " + request);
    };
  }

  private static Target of(TransactWriteItem write) {
    if (write.put() != null) {
      return put(write.put().tableName(), write.put().item());
    }
    if (write.update() != null) {
      return at(write.update().tableName(), write.update().key());
    }
    if (write.delete() != null) {
      return at(write.delete().tableName(), write.delete().key());
    }
    return at(write.conditionCheck().tableName(), write.conditionCheck().key());
  }

  private static Target at(String table, Map<String, AttributeValue> key) {
    return new Target(table, key, Map.of());
  }

  private static Target put(String table, Map<String, AttributeValue> item) {
    return new Target(
        table,
        Stream.of(PK, SK)
            .collect(
                Collectors.toMap(name -> name, name -> Objects.requireNonNull(item.get(name)))),
        item);
  }
}
