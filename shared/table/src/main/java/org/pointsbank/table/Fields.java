package org.pointsbank.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The nested part of an item: attributes without a key of their own.
 *
 * @param attributes by name
 */
public record Fields(Map<String, AttributeValue> attributes) {
  /** Nothing in it. */
  public static final Fields NONE = new Fields(Map.of());

  /** Copies the map in. */
  public Fields {
    attributes = Map.copyOf(attributes);
  }

  /** The same with {@code value} in {@code attribute}. */
  <T> Fields with(Attribute<T> attribute, T value) {
    Map<String, AttributeValue> more = new HashMap<>(attributes);
    more.put(attribute.name(), attribute.encode(value));
    return new Fields(more);
  }

  /** The same with {@code value}, if there is one. */
  <T> Fields withAny(Attribute<T> attribute, Optional<T> value) {
    return value.map(present -> with(attribute, present)).orElse(this);
  }

  /**
   * What stands in {@code attribute}.
   *
   * @throws IllegalStateException if it is missing
   */
  <T> T get(Attribute<T> attribute) {
    return find(attribute)
        .orElseThrow(() -> new IllegalStateException("no nested " + attribute.name()));
  }

  /** What stands in {@code attribute}, if anything does. */
  <T> Optional<T> find(Attribute<T> attribute) {
    return Optional.ofNullable(attributes.get(attribute.name())).map(attribute::decode);
  }
}
