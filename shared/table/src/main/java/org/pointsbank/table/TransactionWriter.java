package org.pointsbank.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.RequestLimitExceededException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** The one place where an exception of the SDK becomes an outcome. */
final class TransactionWriter {
  private static final String CONDITION_FAILED = "ConditionalCheckFailed";
  private static final String NONE = "None";

  private final DynamoDbClient client;
  private final String table;

  TransactionWriter(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  Written write(Transaction transaction) {
    List<TransactWriteItem> items =
        transaction.writes().stream().map(write -> WriteRequest.of(table, write)).toList();
    try {
      client.transactWriteItems(
          TransactWriteItemsRequest.builder()
              .transactItems(items)
              .clientRequestToken(token(items))
              .build());
      return new Written.Committed();
    } catch (TransactionCanceledException e) {
      return outcome(transaction, e);
    } catch (TransactionInProgressException
        | ProvisionedThroughputExceededException
        | RequestLimitExceededException e) {
      return new Written.Busy();
    }
  }

  /**
   * A resent call must be the same transaction, and a call with another body must be another one:
   * so the token is made of the body, and holds the 36 characters that the service takes.
   */
  private static String token(List<TransactWriteItem> items) {
    return UUID.nameUUIDFromBytes(items.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static Written outcome(Transaction transaction, TransactionCanceledException cancelled) {
    List<Written.Failed> failed = new ArrayList<>();
    boolean busy = false;
    List<CancellationReason> reasons = cancelled.cancellationReasons();
    for (int i = 0; i < reasons.size(); i++) {
      CancellationReason reason = reasons.get(i);
      switch (reason.code()) {
        case NONE -> {}
        case CONDITION_FAILED -> failed.add(failure(transaction.writes().get(i).key(), reason));
        case "TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded" ->
            busy = true;
        default -> throw cancelled;
      }
    }
    // A conflict beside a failed condition: what was read is stale anyway, so both end in a retry.
    return busy || failed.isEmpty() ? new Written.Busy() : new Written.ConditionsFailed(failed);
  }

  private static Written.Failed failure(Key key, CancellationReason reason) {
    Optional<Item> found =
        reason.hasItem() && !reason.item().isEmpty()
            ? Optional.of(Item.of(reason.item()))
            : Optional.empty();
    return new Written.Failed(key, found);
  }
}
