package org.pointsbank.local.simulation;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.pointsbank.testkit.simulation.Tampering;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** Reads that should be strong answer as they did the last time, one in three. */
final class OldReads implements Tampering {
  private final Map<String, DynamoDbResponse> last = new HashMap<>();
  private final AtomicLong reads = new AtomicLong();

  @Override
  public DynamoDbResponse answer(DynamoDbRequest request, Table table) {
    if (!(request instanceof GetItemRequest get)) {
      return table.ask(request);
    }
    DynamoDbResponse now = table.ask(request);
    DynamoDbResponse then = last.getOrDefault(get.key().toString(), now);
    last.put(get.key().toString(), now);
    return reads.incrementAndGet() % 3 == 0 ? then : now;
  }
}
