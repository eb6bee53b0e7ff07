package org.pointsbank.testkit.meter;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;

/**
 * What reads cost: for 4 KB begun half a unit, 1 where the read is strong, 2 in a transaction. Each
 * item got is rounded up by itself, a missing one too; a page of a Query is rounded up as a whole.
 * Source: the manual, "DynamoDB read and write operations".
 */
final class ReadCosts {
  private static final int UNIT_BYTES = 4096;
  private static final int EVENTUAL = 1;
  private static final int STRONG = 2;
  private static final int TRANSACTED = 4;

  private ReadCosts() {}

  static boolean covers(DynamoDbRequest request) {
    return request instanceof GetItemRequest
        || request instanceof BatchGetItemRequest
        || request instanceof TransactGetItemsRequest
        || request instanceof QueryRequest;
  }

  static Cost of(DynamoDbRequest request, Object response) {
    return switch (request) {
      case GetItemRequest got -> got(got, (GetItemResponse) response);
      case BatchGetItemRequest batch -> batch(batch, (BatchGetItemResponse) response);
      case TransactGetItemsRequest _ -> transacted((TransactGetItemsResponse) response);
      case QueryRequest query -> page(query, (QueryResponse) response);
      default -> throw new UnsupportedOperationException("not metered: " + request);
    };
  }

  private static Cost got(GetItemRequest request, GetItemResponse response) {
    demandWhole(request.projectionExpression() == null);
    return Cost.read(weight(request.consistentRead()) * units(ItemSize.of(response.item())));
  }

  private static Cost batch(BatchGetItemRequest request, BatchGetItemResponse response) {
    return request.requestItems().entrySet().stream()
        .map(each -> batch(each.getKey(), each.getValue(), response))
        .reduce(Cost.NONE, Cost::plus);
  }

  private static Cost batch(String table, KeysAndAttributes asked, BatchGetItemResponse response) {
    demandWhole(asked.projectionExpression() == null);
    List<Map<String, AttributeValue>> found = response.responses().getOrDefault(table, List.of());
    KeysAndAttributes left = response.unprocessedKeys().get(table);
    int missing = asked.keys().size() - (left == null ? 0 : left.keys().size()) - found.size();
    return Cost.read(weight(asked.consistentRead()) * (missing + each(found)));
  }

  private static Cost transacted(TransactGetItemsResponse response) {
    return Cost.read(
        TRANSACTED * each(response.responses().stream().map(each -> each.item()).toList()));
  }

  /** What a filter drops is paid for and not seen, so pages with a filter are not reckoned. */
  private static Cost page(QueryRequest request, QueryResponse response) {
    demandWhole(request.filterExpression() == null && request.projectionExpression() == null);
    long bytes = response.items().stream().mapToLong(ItemSize::of).sum();
    return Cost.read(weight(request.consistentRead()) * units(bytes));
  }

  private static void demandWhole(boolean whole) {
    if (!whole) {
      throw new UnsupportedOperationException("not metered: a read of parts of items");
    }
  }

  private static long each(Collection<Map<String, AttributeValue>> items) {
    return items.stream().mapToLong(item -> units(ItemSize.of(item))).sum();
  }

  private static int weight(Boolean consistent) {
    return Boolean.TRUE.equals(consistent) ? STRONG : EVENTUAL;
  }

  /** Nothing found is read too. */
  static long units(long bytes) {
    return Math.max(1, Math.ceilDiv(bytes, UNIT_BYTES));
  }
}
