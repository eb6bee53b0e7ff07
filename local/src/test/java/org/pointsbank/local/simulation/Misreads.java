package org.pointsbank.local.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.pointsbank.domain.PersonId;
import org.pointsbank.testkit.simulation.Row;
import org.pointsbank.testkit.simulation.Tampering;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Deliberate errors of a bank that reads something else than what is there. */
final class Misreads {
  private Misreads() {}

  /** What is read of {@code kind} alone says {@code other} where it says {@code text}. */
  static Tampering readAs(String kind, String name, String text, String other) {
    return (request, table) -> {
      DynamoDbResponse answer = table.ask(request);
      if (!(answer instanceof GetItemResponse got) || !got.hasItem()) {
        return answer;
      }
      Row row = new Row(got.item());
      if (!row.kind().equals(kind) || !row.text(name).equals(text)) {
        return answer;
      }
      Map<String, AttributeValue> item = new HashMap<>(got.item());
      item.put(name, AttributeValue.fromS(other));
      return got.toBuilder().item(item).build();
    };
  }

  /** Who may do what is read of another. */
  static Tampering readForAnother(PersonId asked, PersonId other) {
    return Tampering.asking(request ->
        request instanceof GetItemRequest get
                && new Row(get.key()).text("sk").equals("GRANTS")
                && new Row(get.key()).text("pk").equals("PERSON#" + asked.value())
            ? get.toBuilder()
                .key(
                    Map.of(
                        "pk", AttributeValue.fromS("PERSON#" + other.value()),
                        "sk", AttributeValue.fromS("GRANTS")))
                .build()
            : request);
  }

  /** What is listed between names of which one is like {@code part} looks empty. */
  static Tampering emptied(String part) {
    return listed(part, _ -> List.of());
  }

  /** What is listed between names of which one is like {@code part} lacks its last item. */
  static Tampering shortened(String part) {
    return listed(part, items -> items.isEmpty() ? items : items.subList(0, items.size() - 1));
  }

  private static Tampering listed(
      String part, UnaryOperator<List<Map<String, AttributeValue>>> edit) {
    return (request, table) -> {
      DynamoDbResponse answer = table.ask(request);
      return request instanceof QueryRequest query
              && query.expressionAttributeValues().values().stream()
                  .anyMatch(value -> value.s().matches(part))
              && answer instanceof QueryResponse found
          ? found.toBuilder().items(edit.apply(found.items())).build()
          : answer;
    };
  }
}
