package org.pointsbank.table;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** Says a {@link Write} as the SDK wants it; a failed condition brings back the item it found. */
final class WriteRequest {
  private static final ReturnValuesOnConditionCheckFailure FOUND =
      ReturnValuesOnConditionCheckFailure.ALL_OLD;
  private static final String SEEN = "#v = :v";

  private WriteRequest() {}

  static TransactWriteItem of(String table, Write write) {
    TransactWriteItem.Builder request = TransactWriteItem.builder();
    TransactWriteItem.Builder said =
        switch (write) {
          case Write.Create(Item item) ->
              request.put(put(table, item).conditionExpression("attribute_not_exists(pk)").build());
          case Write.Replace(Item item, long seen) -> request.put(replace(table, item, seen));
          case Write.Overwrite(Item item) -> request.put(put(table, item).build());
          case Write.Absent(Key key) -> request.conditionCheck(absent(table, key));
          case Write.Require<?> require -> request.conditionCheck(check(table, require));
          case Write.Move move -> request.update(update(table, move));
        };
    return said.build();
  }

  private static Put.Builder put(String table, Item item) {
    return Put.builder()
        .tableName(table)
        .item(item.attributes())
        .returnValuesOnConditionCheckFailure(FOUND);
  }

  private static Put replace(String table, Item item, long seen) {
    return put(table, item)
        .conditionExpression(SEEN)
        .expressionAttributeNames(Map.of("#v", Item.VERSION.name()))
        .expressionAttributeValues(Map.of(":v", Item.VERSION.encode(seen)))
        .build();
  }

  private static ConditionCheck absent(String table, Key key) {
    return ConditionCheck.builder()
        .tableName(table)
        .key(key.attributes())
        .conditionExpression("attribute_not_exists(pk)")
        .returnValuesOnConditionCheckFailure(FOUND)
        .build();
  }

  private static <T> ConditionCheck check(String table, Write.Require<T> require) {
    return ConditionCheck.builder()
        .tableName(table)
        .key(require.key().attributes())
        .conditionExpression("#a = :a")
        .expressionAttributeNames(Map.of("#a", require.attribute().name()))
        .expressionAttributeValues(Map.of(":a", require.attribute().encode(require.value())))
        .returnValuesOnConditionCheckFailure(FOUND)
        .build();
  }

  private static Update update(String table, Write.Move move) {
    return Update.builder()
        .tableName(table)
        .key(move.key().attributes())
        .updateExpression("SET #from = #from - :count, #to = #to + :count")
        .conditionExpression("#from >= :count")
        .expressionAttributeNames(Map.of("#from", move.from().name(), "#to", move.to().name()))
        .expressionAttributeValues(
            Map.of(":count", AttributeValue.fromN(Long.toString(move.count()))))
        .returnValuesOnConditionCheckFailure(FOUND)
        .build();
  }
}
