package org.pointsbank.testkit.simulation;

import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** What can go wrong with one call to the table. */
public enum Fault {
  /** The call never arrives. */
  FAIL_BEFORE(4, On.ANY),

  /** The call is done, and its answer is lost. */
  LOST_RESPONSE(6, On.ANY),

  /** The process ends before the call. */
  CRASH_BEFORE(2, On.ANY),

  /** The process ends after the call, before its answer is heard. */
  CRASH_AFTER(3, On.ANY),

  /** Others are writing the same items: nothing is done. */
  CONFLICT(5, On.WRITE),

  /** The transaction is cancelled because the table is throttled. */
  THROTTLED_REASON(1, On.WRITE),

  /** The call is refused because the table is throttled. */
  THROTTLED_CALL(1, On.ANY),

  /** An earlier call of the same transaction has not come to its end: nothing is done yet. */
  IN_PROGRESS(1, On.WRITE),

  /** An earlier call of the same transaction has not come to its end, and does so right now. */
  IN_PROGRESS_DONE(1, On.WRITE),

  /** The index answers as it was some time ago. */
  STALE(30, On.INDEX),

  /** A batch of reads answers for half of its keys, and names the others as not done. */
  PARTIAL(10, On.BATCH),

  /** The call takes longer than a request may last. */
  SLOW(1, On.ANY),

  /** The table has forgotten the transaction's token. */
  TOKEN_EXPIRED(1, On.WRITE);

  private final int weight;
  private final On on;

  Fault(int weight, On on) {
    this.weight = weight;
    this.on = on;
  }

  /** Which calls a fault befalls. */
  private enum On {
    ANY,
    WRITE,
    INDEX,
    BATCH
  }

  /** How likely it is at most, in hundredths, for one call. */
  int weight() {
    return weight;
  }

  /** Whether it can befall {@code request}. */
  boolean befalls(DynamoDbRequest request) {
    return switch (on) {
      case ANY -> true;
      case WRITE -> request instanceof TransactWriteItemsRequest;
      case INDEX -> request instanceof QueryRequest query && query.indexName() != null;
      case BATCH -> request instanceof BatchGetItemRequest;
    };
  }
}
