package org.pointsbank.local.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pointsbank.local.Refused;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item as one line of DynamoDB's own JSON, names sorted: {@code {"Item":{"pk":{"S":"..."}}}}, as
 * the table's export to S3 writes it.
 */
final class ItemJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ITEM = "Item";

  private ItemJson() {}

  static String line(Map<String, AttributeValue> item) {
    ObjectNode line = JSON.createObjectNode();
    line.set(ITEM, map(item));
    return line.toString();
  }

  /**
   * The item on {@code line}.
   *
   * @throws Refused if it holds none
   */
  static Map<String, AttributeValue> item(String line) {
    try {
      JsonNode item = JSON.readTree(line).path(ITEM);
      if (!item.path("pk").has("S") || !item.path("sk").has("S")) {
        throw new Refused("not an item of the table: a line without pk and sk");
      }
      return map(item);
    } catch (IOException e) {
      throw new Refused("not an item of the table: a line that is no JSON");
    }
  }

  private static ObjectNode map(Map<String, AttributeValue> map) {
    ObjectNode node = JSON.createObjectNode();
    new TreeMap<>(map).forEach((name, value) -> node.set(name, value(value)));
    return node;
  }

  private static ObjectNode value(AttributeValue value) {
    ObjectNode node = JSON.createObjectNode();
    return switch (value.type()) {
      case S -> node.put("S", value.s());
      case N -> node.put("N", value.n());
      case BOOL -> node.put("BOOL", value.bool());
      case B -> node.put("B", Base64.getEncoder().encodeToString(value.b().asByteArray()));
      case M -> node.set("M", map(value.m()));
      case L -> {
        ArrayNode list = node.putArray("L");
        value.l().forEach(each -> list.add(value(each)));
        yield node;
      }
      case SS, NS, BS, NUL, UNKNOWN_TO_SDK_VERSION ->
          throw new IllegalStateException("no item of ours holds a " + value.type());
    };
  }

  private static Map<String, AttributeValue> map(JsonNode node) {
    Map<String, AttributeValue> map = new HashMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      map.put(field.getKey(), value(field.getValue()));
    }
    return map;
  }

  private static AttributeValue value(JsonNode node) {
    if (node.size() != 1) {
      throw new Refused("not an item of the table: a value without its type");
    }
    String type = node.fieldNames().next();
    JsonNode value = node.path(type);
    return switch (type) {
      case "S" -> AttributeValue.fromS(value.asText());
      case "N" -> AttributeValue.fromN(value.asText());
      case "BOOL" -> AttributeValue.fromBool(value.asBoolean());
      case "B" -> AttributeValue.fromB(SdkBytes.fromByteArray(bytes(value)));
      case "M" -> AttributeValue.fromM(map(value));
      case "L" -> AttributeValue.fromL(list(value));
      default -> throw new Refused("not an item of the table: a value of type " + type);
    };
  }

  private static byte[] bytes(JsonNode value) {
    try {
      return value.binaryValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<AttributeValue> list(JsonNode node) {
    List<AttributeValue> list = new ArrayList<>();
    node.forEach(each -> list.add(value(each)));
    return list;
  }
}
