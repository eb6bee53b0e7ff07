package org.pointsbank.local.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes of a good request one that is nearly good. What it writes carries {@link Nasty#MARK}, so
 * that nobody says it again unnoticed.
 */
final class Mutator {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final SplittableRandom chance;

  Mutator(SplittableRandom chance) {
    this.chance = chance;
  }

  boolean oneOf(int many) {
    return chance.nextInt(many) == 0;
  }

  <T> T any(List<T> all) {
    return all.get(chance.nextInt(all.size()));
  }

  String text() {
    return any(Nasty.TEXTS);
  }

  String parameter(String usual) {
    return switch (chance.nextInt(4)) {
      case 0 -> any(Nasty.NUMBERS);
      case 1 -> usual + (char) chance.nextInt(0x20, 0x250);
      default -> text();
    };
  }

  /** A body like {@code example}, with up to three changes. */
  JsonNode body(JsonNode example) {
    JsonNode body = example.deepCopy();
    for (int changes = chance.nextInt(4); changes > 0; changes--) {
      List<JsonNode> inside = new ArrayList<>();
      containers(body, inside);
      if (!inside.isEmpty()) {
        change(any(inside));
      }
    }
    return body;
  }

  private static void containers(JsonNode node, List<JsonNode> all) {
    if (node.isContainerNode()) {
      all.add(node);
      node.forEach(each -> containers(each, all));
    }
  }

  private void change(JsonNode container) {
    switch (container) {
      case ObjectNode object -> change(object);
      case ArrayNode list -> change(list);
      default -> throw new IllegalStateException("no container");
    }
  }

  private void change(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    if (names.isEmpty() || oneOf(12)) {
      object.set(any(List.of("points", "status", "_class", "@type", "a/b~c", "名")), value());
      return;
    }
    String name = any(names);
    if (oneOf(6)) {
      object.remove(name);
    } else {
      object.set(name, like(object.path(name)));
    }
  }

  private void change(ArrayNode list) {
    if (list.isEmpty() || oneOf(3)) {
      list.add(value());
    } else if (oneOf(3)) {
      for (int i = chance.nextInt(300); i > 0; i--) {
        list.add(list.path(0).deepCopy());
      }
    } else {
      list.set(chance.nextInt(list.size()), like(list.path(0)));
    }
  }

  /** Mostly of the same type, so that rules behind the shape are reached too. */
  private JsonNode like(JsonNode before) {
    if (oneOf(4)) {
      return value();
    }
    if (before.isTextual()) {
      return NODES.textNode(text());
    }
    return before.isNumber() ? number() : value();
  }

  private JsonNode value() {
    return switch (chance.nextInt(8)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(chance.nextBoolean());
      case 2 -> NODES.arrayNode().add(1).add(text());
      case 3 -> NODES.objectNode().put("a", text());
      case 4 -> NODES.numberNode(0.5);
      case 5 -> number();
      default -> NODES.textNode(text());
    };
  }

  private JsonNode number() {
    return NODES.numberNode(new BigInteger(any(Nasty.NUMBERS)));
  }

  /** The text of {@code body}, now and then spoilt as a text. */
  String written(JsonNode body) {
    String text = body.toString();
    return switch (chance.nextInt(30)) {
      case 0 -> text.substring(0, chance.nextInt(text.length() + 1));
      case 1 -> text + text;
      case 2 -> "\ufeff" + text;
      case 3 -> text.replaceFirst("\\{", "{\"reason\":\"" + Nasty.MARK + "\",\"reason\":\"b\",");
      case 4 -> text.replaceFirst("\"[^\"]*\"([,}])", "NaN$1");
      case 5 -> text.replaceFirst("\"[^\"]*\"([,}])", "1e400$1");
      case 6 -> text.replaceFirst("\"[^\"]*\"([,}])", "\"\\\\ud800\"$1");
      case 7 -> "[".repeat(chance.nextInt(2000));
      case 8 -> text + " ".repeat(16 * 1024);
      case 9 -> text.replaceFirst("\"[^\"]*\"([,}])", "9".repeat(5000) + "$1");
      default -> text;
    };
  }

  /** A file like {@code usual}. */
  byte[] file(String usual) {
    StringBuilder file = new StringBuilder(usual);
    for (int changes = chance.nextInt(4); changes > 0; changes--) {
      int at = chance.nextInt(file.length() + 1);
      switch (chance.nextInt(4)) {
        case 0 -> file.insert(at, text());
        case 1 -> file.insert(at, (char) chance.nextInt(0x250));
        case 2 -> file.setLength(at);
        default -> file.insert(at, any(List.of(",", "\n", "\"", "\r\n", ";", "\u0000")));
      }
    }
    byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && oneOf(4)) {
      bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
    }
    return bytes;
  }

  /** An idempotency key, now and then one that was there before. */
  String key() {
    return oneOf(20) ? "again" : Long.toHexString(chance.nextLong());
  }

  /** The value of {@code name}, or nearly. */
  String variable(Map<String, String> things, String name) {
    String usual = things.getOrDefault(name, "1");
    return oneOf(15) ? parameter(usual) : usual;
  }
}
