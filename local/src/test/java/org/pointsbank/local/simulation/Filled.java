package org.pointsbank.local.simulation;

import java.util.List;
import java.util.Map;
import org.pointsbank.testkit.LocalTable;
import org.pointsbank.testkit.simulation.Ground;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Puts many items into a new table at once. */
final class Filled {
  private static final int MOST = 25;

  private Filled() {}

  static void with(Ground table, List<Map<String, AttributeValue>> items) {
    for (int start = 0; start < items.size(); start += MOST) {
      List<WriteRequest> some =
          items.subList(start, Math.min(start + MOST, items.size())).stream()
              .map(item -> PutRequest.builder().item(item).build())
              .map(put -> WriteRequest.builder().putRequest(put).build())
              .toList();
      var _ =
          table.quiet().batchWriteItem(write -> write.requestItems(Map.of(LocalTable.NAME, some)));
    }
  }
}
