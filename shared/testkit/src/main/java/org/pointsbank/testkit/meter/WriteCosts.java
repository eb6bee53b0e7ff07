package org.pointsbank.testkit.meter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/**
 * What writes cost: a unit for each KB begun of the larger of the item before and after, twice that
 * in a transaction, where a check of a condition costs the same. A refused write costs what it
 * would have, except on the index. A transaction told again with the token of one that stands costs
 * reads: 2 for each 4 KB begun.
 *
 * <p>Sources: the manual, "DynamoDB read and write operations" and "Amazon DynamoDB Transactions".
 * Assumed, for no figure is published: an index follows a transaction at its ordinary price; a
 * token, which lives ten minutes, outlives what is metered.
 */
final class WriteCosts {
  private static final int TRANSACTED = 2;
  private static final int READ_HALVES = 4;

  private final DynamoDbClient engine;
  private final Set<String> tokens = ConcurrentHashMap.newKeySet();

  WriteCosts(DynamoDbClient engine) {
    this.engine = engine;
  }

  /** Looks at what lies there before {@code request} is sent. */
  Begun begin(DynamoDbRequest request) {
    List<Target> targets = Target.of(request);
    String token =
        request instanceof TransactWriteItemsRequest transaction
                && transaction.clientRequestToken() != null
            ? transaction.clientRequestToken()
            : "";
    return new Begun(
        targets,
        items(targets),
        request instanceof TransactWriteItemsRequest ? TRANSACTED : 1,
        token);
  }

  private List<Map<String, AttributeValue>> items(List<Target> targets) {
    return targets.stream().map(this::item).toList();
  }

  private Map<String, AttributeValue> item(Target target) {
    return engine
        .getItem(
            GetItemRequest.builder()
                .tableName(target.table())
                .key(target.key())
                .consistentRead(true)
                .build())
        .item();
  }

  /** A write that was looked at before it was sent. */
  final class Begun {
    private final List<Target> targets;
    private final List<Map<String, AttributeValue>> before;
    private final int weight;
    private final String token;

    private Begun(
        List<Target> targets, List<Map<String, AttributeValue>> before, int weight, String token) {
      this.targets = targets;
      this.before = before;
      this.weight = weight;
      this.token = token;
    }

    /** It stands. */
    Cost done() {
      List<Map<String, AttributeValue>> after = items(targets);
      if (!token.isEmpty() && !tokens.add(token)) {
        return Cost.read(
            after.stream()
                .mapToLong(item -> READ_HALVES * ReadCosts.units(ItemSize.of(item)))
                .sum());
      }
      Cost cost = Cost.NONE;
      for (int i = 0; i < targets.size(); i++) {
        cost = cost.plus(Cost.write(0, IndexEntry.moved(before.get(i), after.get(i))));
      }
      return cost.plus(Cost.write(onTable(after), 0));
    }

    /** Its condition failed, or that of another write in its transaction. */
    Cost refused() {
      return Cost.write(onTable(before), 0);
    }

    private long onTable(List<Map<String, AttributeValue>> after) {
      long units = 0;
      for (int i = 0; i < targets.size(); i++) {
        long larger = Math.max(ItemSize.of(before.get(i)), ItemSize.of(after.get(i)));
        units += WriteUnits.of(Math.max(larger, ItemSize.of(targets.get(i).put())));
      }
      return weight * units;
    }
  }
}
