package org.pointsbank.table;

import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Where an item lies in the one table.
 *
 * @param pk the partition
 * @param sk the place inside it
 */
public record Key(String pk, String sk) {
  static final String PK = "pk";
  static final String SK = "sk";

  Map<String, AttributeValue> attributes() {
    return Map.of(PK, AttributeValue.fromS(pk), SK, AttributeValue.fromS(sk));
  }

  static Key of(Map<String, AttributeValue> attributes) {
    return new Key(
        Objects.requireNonNull(attributes.get(PK)).s(),
        Objects.requireNonNull(attributes.get(SK)).s());
  }
}
