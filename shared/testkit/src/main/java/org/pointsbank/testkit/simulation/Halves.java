package org.pointsbank.testkit.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** A batch of reads of which the service does but a part. */
final class Halves {
  private Halves() {}

  static BatchGetItemResponse first(
      BatchGetItemRequest request, Function<BatchGetItemRequest, DynamoDbResponse> table) {
    Map<String, KeysAndAttributes> done = new HashMap<>();
    Map<String, KeysAndAttributes> left = new HashMap<>();
    request
        .requestItems()
        .forEach((name, keys) -> {
          List<Map<String, AttributeValue>> all = keys.keys();
          int half = (all.size() + 1) / 2;
          done.put(name, keys.toBuilder().keys(all.subList(0, half)).build());
          if (half < all.size()) {
            left.put(name, keys.toBuilder().keys(all.subList(half, all.size())).build());
          }
        });
    BatchGetItemResponse response =
        (BatchGetItemResponse) table.apply(request.toBuilder().requestItems(done).build());
    return response.toBuilder().unprocessedKeys(left).build();
  }
}
