package org.pointsbank.testkit.simulation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Says what a request to the table is about, alike wherever it is asked. */
final class Words {
  private Words() {}

  static String of(DynamoDbRequest request) {
    return switch (request) {
      case GetItemRequest get -> "get " + key(get.key());
      case BatchGetItemRequest get ->
          "batch "
              + get.requestItems().values().stream()
                  .flatMap(keys -> keys.keys().stream())
                  .map(Words::key)
                  .sorted()
                  .collect(Collectors.joining(","));
      case QueryRequest query -> "query " + new Row(query.expressionAttributeValues()).text(":p");
      case TransactWriteItemsRequest write -> "write " + written(write.transactItems());
      default -> request.getClass().getSimpleName();
    };
  }

  private static String written(List<TransactWriteItem> writes) {
    return writes.stream().map(Words::key).sorted().collect(Collectors.joining(","));
  }

  private static String key(TransactWriteItem write) {
    if (write.put() != null) {
      return key(write.put().item());
    }
    return write.update() != null
        ? key(write.update().key())
        : "?" + key(write.conditionCheck().key());
  }

  private static String key(Map<String, AttributeValue> key) {
    return new Row(key).text("pk") + "/" + new Row(key).text("sk");
  }
}
