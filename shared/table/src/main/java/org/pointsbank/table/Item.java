package org.pointsbank.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One item of the table; only the file of its kind knows what is in it. */
public final class Item {
  /** What kind of item this is: the event filters of the template look at it. */
  public static final Attribute<String> KIND = Attribute.text("kind");

  /** Counts the writes of an item that is replaced under a condition. */
  public static final Attribute<Long> VERSION = Attribute.whole("version");

  /** The sparse index: an item stands in the queue of this name while it carries the attribute. */
  public static final Attribute<String> QUEUE = Attribute.text("queue");

  private final Map<String, AttributeValue> attributes;

  private Item(Map<String, AttributeValue> attributes) {
    this.attributes = Map.copyOf(attributes);
  }

  static Item of(Map<String, AttributeValue> attributes) {
    return new Item(attributes);
  }

  /** A new item of {@code kind} at {@code key}, with nothing else in it yet. */
  static Item at(Key key, String kind) {
    return new Item(key.attributes()).with(KIND, kind);
  }

  /** The same item with {@code value} in {@code attribute}. */
  <T> Item with(Attribute<T> attribute, T value) {
    Map<String, AttributeValue> more = new HashMap<>(attributes);
    more.put(attribute.name(), attribute.encode(value));
    return new Item(more);
  }

  /** The same item with {@code value}, if there is one. */
  <T> Item withAny(Attribute<T> attribute, Optional<T> value) {
    return value.map(present -> with(attribute, present)).orElse(this);
  }

  /**
   * What stands in {@code attribute}.
   *
   * @throws IllegalStateException if it is missing: a corrupt item is a fault, not a case
   */
  public <T> T get(Attribute<T> attribute) {
    return find(attribute)
        .orElseThrow(() -> new IllegalStateException("no " + attribute.name() + " in " + key()));
  }

  /** What stands in {@code attribute}, if anything does. */
  public <T> Optional<T> find(Attribute<T> attribute) {
    return Optional.ofNullable(attributes.get(attribute.name())).map(attribute::decode);
  }

  /** Where it lies. */
  public Key key() {
    return Key.of(attributes);
  }

  /** The version that a replacing write must have seen; 0 where the kind has none. */
  public long version() {
    return find(VERSION).orElse(0L);
  }

  Map<String, AttributeValue> attributes() {
    return attributes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Item item && item.attributes.equals(attributes);
  }

  @Override
  public int hashCode() {
    return attributes.hashCode();
  }

  /** Only where it lies: what is in it may be about a person. */
  @Override
  public String toString() {
    return "Item[" + key() + "]";
  }
}
