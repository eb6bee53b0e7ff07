package org.pointsbank.testkit.simulation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Tokens of transactions. */
final class Tokens {
  private Tokens() {}

  /** Another token for the same transaction, always the same for the same {@code salt}. */
  static String other(TransactWriteItemsRequest write, String salt) {
    String all = write.clientRequestToken() + salt;
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
