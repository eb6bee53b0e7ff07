package org.pointsbank.local.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pointsbank.testkit.simulation.Tampering;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Transactions in pieces. */
final class Torn {
  /** Each write on its own. */
  static final Tampering APART =
      (request, table) ->
          request instanceof TransactWriteItemsRequest write
              ? apart(write, write.transactItems().stream().map(List::of).toList(), table)
              : table.ask(request);

  /** First the effect, then its key. */
  static final Tampering OFF_THE_KEY =
      (request, table) ->
          request instanceof TransactWriteItemsRequest write
              ? apart(write, offTheKey(write.transactItems()), table)
              : table.ask(request);

  private Torn() {}

  private static List<List<TransactWriteItem>> offTheKey(List<TransactWriteItem> writes) {
    List<List<TransactWriteItem>> parts = new ArrayList<>();
    parts.add(writes.stream().filter(Edits.is("idempotency").negate()).toList());
    parts.add(writes.stream().filter(Edits.is("idempotency")).toList());
    parts.removeIf(List::isEmpty);
    return parts;
  }

  private static DynamoDbResponse apart(
      TransactWriteItemsRequest write, List<List<TransactWriteItem>> parts, Tampering.Table table) {
    DynamoDbResponse last = null;
    for (int part = 0; part < parts.size(); part++) {
      String token = write.clientRequestToken() + part;
      last =
          table.ask(
              write.toBuilder()
                  .transactItems(parts.get(part))
                  .clientRequestToken(
                      UUID.nameUUIDFromBytes(
                              token.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                          .toString())
                  .build());
    }
    return java.util.Objects.requireNonNull(last);
  }
}
