package org.pointsbank.table;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item as DynamoDB's own JSON, names sorted; and its size as DynamoDB counts it. */
final class StoredForm {
  private static final int CONTAINER = 3;
  private static final int MOST_NUMBER = 21;

  private StoredForm() {}

  static String json(Item item) {
    return map(item.attributes(), "\n") + "\n";
  }

  private static String map(Map<String, AttributeValue> map, String lineBreak) {
    if (map.isEmpty()) {
      return "{}";
    }
    String inside = lineBreak + "  ";
    return new TreeMap<>(map)
        .entrySet().stream()
            .map(each -> inside + quoted(each.getKey()) + ": " + value(each.getValue(), inside))
            .collect(Collectors.joining(",", "{", lineBreak + "}"));
  }

  private static String value(AttributeValue value, String lineBreak) {
    return switch (value.type()) {
      case S -> "{\"S\": " + quoted(value.s()) + "}";
      case N -> "{\"N\": " + quoted(value.n()) + "}";
      case BOOL -> "{\"BOOL\": " + value.bool() + "}";
      case B ->
          "{\"B\": " + quoted(Base64.getEncoder().encodeToString(value.b().asByteArray())) + "}";
      case M -> "{\"M\": " + map(value.m(), lineBreak) + "}";
      case L ->
          value.l().stream()
              .map(each -> lineBreak + "  " + value(each, lineBreak + "  "))
              .collect(
                  Collectors.joining(
                      ",", "{\"L\": [", value.l().isEmpty() ? "]}" : lineBreak + "]}"));
      default -> throw new IllegalArgumentException("the bank stores no " + value.type());
    };
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each == '"' || each == '\\') {
        quoted.append('\\').append(each);
      } else if (each < ' ') {
        quoted.append(String.format("\\u%04x", (int) each));
      } else {
        quoted.append(each);
      }
    }
    return quoted.append('"').toString();
  }

  /** Bytes of names and values; a write unit is 1,024 of them, begun or whole. */
  static int size(Item item) {
    return size(item.attributes());
  }

  private static int size(Map<String, AttributeValue> map) {
    return map.entrySet().stream()
        .mapToInt(each -> bytes(each.getKey()) + size(each.getValue()))
        .sum();
  }

  private static int size(AttributeValue value) {
    return switch (value.type()) {
      case S -> bytes(value.s());
      case N -> number(value.n());
      case BOOL -> 1;
      case B -> value.b().asByteArrayUnsafe().length;
      case M -> CONTAINER + size(value.m()) + value.m().size();
      case L -> CONTAINER + value.l().stream().mapToInt(each -> 1 + size(each)).sum();
      default -> throw new IllegalArgumentException("the bank stores no " + value.type());
    };
  }

  /** A byte for two digits, one for the rest, one for the sign of what is below zero. */
  private static int number(String number) {
    boolean negative = number.startsWith("-");
    int digits = number.length() - (negative ? 1 : 0);
    return Math.min(MOST_NUMBER, (digits + 1) / 2 + 1 + (negative ? 1 : 0));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
