package org.pointsbank.local.simulation;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * Calls whose answers functions remember: rule books, communities, who a token is tied to. Whether
 * they come at all depends on earlier histories, so nothing is decided at them.
 */
final class Calm {
  private Calm() {}

  static boolean is(DynamoDbRequest request) {
    return switch (request) {
      case GetItemRequest get -> remembered(text(get.key(), "pk"), text(get.key(), "sk"));
      case QueryRequest query ->
          query.indexName() == null
              && text(query.expressionAttributeValues(), ":p").startsWith("DISTRICT#");
      default -> false;
    };
  }

  private static boolean remembered(String pk, String sk) {
    return pk.startsWith("PRINCIPAL#") || sk.equals("COMMUNITY") || pk.startsWith("DISTRICT#");
  }

  private static String text(Map<String, AttributeValue> attributes, String name) {
    return attributes.getOrDefault(name, AttributeValue.fromS("")).s();
  }
}
