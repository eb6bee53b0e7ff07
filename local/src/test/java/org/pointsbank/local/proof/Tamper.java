package org.pointsbank.local.proof;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.pointsbank.testkit.LocalTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Changes items of a table behind the bank's back.
 *
 * @param table which one
 */
record Tamper(LocalTable table) {
  /** Sets {@code path} (names with dots between them) of the item at these keys. */
  void set(String pk, String sk, String path, AttributeValue value) {
    Map<String, String> names = new HashMap<>();
    StringBuilder expression = new StringBuilder("SET ");
    for (String name : path.split("\\.", -1)) {
      if (!names.isEmpty()) {
        expression.append('.');
      }
      boolean indexed = name.endsWith("[0]");
      String plain = indexed ? name.substring(0, name.length() - 3) : name;
      String placeholder = "#n" + names.size();
      names.put(placeholder, plain);
      expression.append(placeholder).append(indexed ? "[0]" : "");
    }
    var _ =
        table
            .client()
            .updateItem(update ->
                update
                    .tableName(LocalTable.NAME)
                    .key(key(pk, sk))
                    .updateExpression(expression + " = :v")
                    .expressionAttributeNames(names)
                    .expressionAttributeValues(Map.of(":v", value)));
  }

  /** Takes an attribute out of the item at these keys. */
  void remove(String pk, String sk, String attribute) {
    var _ =
        table
            .client()
            .updateItem(update ->
                update
                    .tableName(LocalTable.NAME)
                    .key(key(pk, sk))
                    .updateExpression("REMOVE #n")
                    .expressionAttributeNames(Map.of("#n", attribute)));
  }

  /** Takes the item at these keys out. */
  void delete(String pk, String sk) {
    var _ = table.client().deleteItem(delete -> delete.tableName(LocalTable.NAME).key(key(pk, sk)));
  }

  /** Takes out every item of a partition. */
  void deleteAll(String pk) {
    deleteAll(pk, "");
  }

  /** Takes out every item of a partition whose sort key begins so. */
  void deleteAll(String pk, String prefix) {
    table.everything().stream()
        .filter(item -> text(item, "pk").equals(pk))
        .filter(item -> text(item, "sk").startsWith(prefix))
        .forEach(item -> delete(pk, text(item, "sk")));
  }

  /** Puts another one beside an item. */
  void copy(String pk, String sk, UnaryOperator<Map<String, AttributeValue>> change) {
    Map<String, AttributeValue> copy = new HashMap<>(one(pk, key -> key.equals(sk)));
    var _ = table.client().putItem(put -> put.tableName(LocalTable.NAME).item(change.apply(copy)));
  }

  /** The sort key of the first item of a partition whose sort key begins so. */
  String first(String pk, String prefix) {
    return text(one(pk, key -> key.startsWith(prefix)), "sk");
  }

  private Map<String, AttributeValue> one(String pk, Predicate<String> sk) {
    return table.everything().stream()
        .filter(item -> text(item, "pk").equals(pk))
        .filter(item -> sk.test(text(item, "sk")))
        .min((one, other) -> text(one, "sk").compareTo(text(other, "sk")))
        .orElseThrow(() -> new IllegalStateException("nothing in " + pk));
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return item.getOrDefault(name, AttributeValue.fromS("")).s();
  }

  private static Map<String, AttributeValue> key(String pk, String sk) {
    return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
  }
}
