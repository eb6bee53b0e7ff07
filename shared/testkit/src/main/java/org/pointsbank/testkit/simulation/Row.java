package org.pointsbank.testkit.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.table.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item, or a part of one, read by plain names: what judges a bank must not trust the bank's own
 * reading.
 *
 * @param attributes as they lie in the table
 */
public record Row(Map<String, AttributeValue> attributes) {
  /** Copies the map in. */
  public Row {
    attributes = Map.copyOf(attributes);
  }

  /** Where it lies. */
  public Key key() {
    return new Key(text("pk"), text("sk"));
  }

  /** Of which kind it is. */
  public String kind() {
    return text("kind");
  }

  /** A text; empty where there is none. */
  public String text(String name) {
    return find(name).map(AttributeValue::s).orElse("");
  }

  /** A whole number; 0 where there is none. */
  public long number(String name) {
    return find(name).map(value -> Long.parseLong(value.n())).orElse(0L);
  }

  /** Whether there is something of that name. */
  public boolean has(String name) {
    return attributes.containsKey(name);
  }

  /** Whether a flag is set. */
  public boolean flag(String name) {
    return find(name).map(AttributeValue::bool).orElse(false);
  }

  /** The parts of a list. */
  public List<Row> rows(String name) {
    return find(name).map(AttributeValue::l).orElse(List.of()).stream()
        .map(part -> new Row(part.m()))
        .toList();
  }

  /** A part with names of its own; without any where it is not there. */
  public Row row(String name) {
    return new Row(find(name).map(AttributeValue::m).orElse(Map.of()));
  }

  /** The parts of a map. */
  public List<Row> parts(String name) {
    return find(name).map(AttributeValue::m).orElse(Map.of()).values().stream()
        .map(part -> new Row(part.m()))
        .toList();
  }

  private Optional<AttributeValue> find(String name) {
    return Optional.ofNullable(attributes.get(name));
  }
}
