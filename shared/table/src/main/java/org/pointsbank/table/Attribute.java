package org.pointsbank.table;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A name of an item and both directions of its encoding, so that each name is written once.
 *
 * @param name as it stands in the table
 * @param encoder from the value to the table
 * @param decoder from the table to the value
 */
public record Attribute<T>(
    String name, Function<T, AttributeValue> encoder, Function<AttributeValue, T> decoder) {

  /** A text as it is. */
  public static Attribute<String> text(String name) {
    return new Attribute<>(name, AttributeValue::fromS, AttributeValue::s);
  }

  /** A value that has a text form. */
  public static <T> Attribute<T> text(
      String name, Function<T, String> write, Function<String, T> read) {
    return new Attribute<>(
        name, value -> AttributeValue.fromS(write.apply(value)), stored -> read.apply(stored.s()));
  }

  /** A whole number. */
  public static Attribute<Long> whole(String name) {
    return whole(name, value -> value, value -> value);
  }

  /** A value that is a whole number inside. */
  public static <T> Attribute<T> whole(
      String name, Function<T, Long> write, Function<Long, T> read) {
    return new Attribute<>(
        name,
        value -> AttributeValue.fromN(Long.toString(write.apply(value))),
        stored -> read.apply(Long.valueOf(stored.n())));
  }

  /** Yes or no. */
  public static Attribute<Boolean> flag(String name) {
    return new Attribute<>(name, AttributeValue::fromBool, AttributeValue::bool);
  }

  /** Bytes, at most 400 KB with all the rest of the item. */
  public static Attribute<byte[]> bytes(String name) {
    return new Attribute<>(
        name,
        value -> AttributeValue.fromB(SdkBytes.fromByteArray(value)),
        stored -> stored.b().asByteArray());
  }

  /** A list of values, each a nested map written and read like an item of its own. */
  public static <T> Attribute<List<T>> list(
      String name, Function<T, Map<String, AttributeValue>> write, Function<Fields, T> read) {
    return new Attribute<>(
        name,
        values ->
            AttributeValue.fromL(
                values.stream().map(value -> AttributeValue.fromM(write.apply(value))).toList()),
        stored -> stored.l().stream().map(each -> read.apply(new Fields(each.m()))).toList());
  }

  /** A list of texts. */
  public static Attribute<List<String>> texts(String name) {
    return new Attribute<>(
        name,
        values -> AttributeValue.fromL(values.stream().map(AttributeValue::fromS).toList()),
        stored -> stored.l().stream().map(AttributeValue::s).toList());
  }

  /** Texts by name. */
  public static Attribute<Map<String, String>> textMap(String name) {
    return new Attribute<>(
        name,
        texts -> AttributeValue.fromM(Entries.map(texts, AttributeValue::fromS)),
        stored -> Entries.map(stored.m(), AttributeValue::s));
  }

  /** One nested value, written and read like an item of its own. */
  public static <T> Attribute<T> nested(
      String name, Function<T, Map<String, AttributeValue>> write, Function<Fields, T> read) {
    return new Attribute<>(
        name,
        value -> AttributeValue.fromM(write.apply(value)),
        stored -> read.apply(new Fields(stored.m())));
  }

  /** A nested map of values by name. */
  public static <T> Attribute<Map<String, T>> map(
      String name, Function<T, Map<String, AttributeValue>> write, Function<Fields, T> read) {
    return new Attribute<>(
        name,
        values ->
            AttributeValue.fromM(Entries.map(values, v -> AttributeValue.fromM(write.apply(v)))),
        stored -> Entries.map(stored.m(), v -> read.apply(new Fields(v.m()))));
  }

  AttributeValue encode(T value) {
    return encoder.apply(value);
  }

  T decode(AttributeValue stored) {
    return decoder.apply(stored);
  }
}
