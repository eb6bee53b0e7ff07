package org.pointsbank.local.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/** Writes records of the stream as Lambda sends them to a function. */
final class StreamEvent {
  private static final ObjectMapper JSON = new ObjectMapper();

  private StreamEvent() {}

  /** One batch. */
  static byte[] of(List<ObjectNode> records) {
    ObjectNode event = JSON.createObjectNode();
    ArrayNode list = event.putArray("Records");
    records.forEach(list::add);
    try {
      return JSON.writeValueAsBytes(event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One record of the stream {@code arn}. */
  static ObjectNode record(Record record, String arn) {
    ObjectNode json = JSON.createObjectNode();
    json.put("eventID", record.eventID()).put("eventName", record.eventNameAsString());
    json.put("eventVersion", record.eventVersion()).put("eventSource", record.eventSource());
    json.put("awsRegion", record.awsRegion());
    StreamRecord change = record.dynamodb();
    ObjectNode body = json.putObject("dynamodb");
    Optional.ofNullable(change.approximateCreationDateTime())
        .ifPresent(time -> body.put("ApproximateCreationDateTime", time.getEpochSecond()));
    body.set("Keys", fields(change.keys()));
    if (change.hasNewImage() && !change.newImage().isEmpty()) {
      body.set("NewImage", fields(change.newImage()));
    }
    body.put("SequenceNumber", change.sequenceNumber()).put("SizeBytes", change.sizeBytes());
    body.put("StreamViewType", change.streamViewTypeAsString());
    return json.put("eventSourceARN", arn);
  }

  private static ObjectNode fields(Map<String, AttributeValue> values) {
    ObjectNode fields = JSON.createObjectNode();
    values.forEach((name, value) -> fields.set(name, value(value)));
    return fields;
  }

  private static JsonNode value(AttributeValue value) {
    ObjectNode json = JSON.createObjectNode();
    return switch (value.type()) {
      case S -> json.put("S", value.s());
      case N -> json.put("N", value.n());
      case BOOL -> json.put("BOOL", value.bool());
      case NUL -> json.put("NULL", true);
      case B -> json.put("B", base64(value.b()));
      case M -> json.set("M", fields(value.m()));
      case L -> json.set("L", list(value.l().stream().map(StreamEvent::value).toList()));
      case SS -> json.set("SS", texts(value.ss()));
      case NS -> json.set("NS", texts(value.ns()));
      case BS -> json.set("BS", texts(value.bs().stream().map(StreamEvent::base64).toList()));
      // An empty list or map: the embedded stream does not say which, and no listener asks.
      case UNKNOWN_TO_SDK_VERSION -> json.set("L", JSON.createArrayNode());
    };
  }

  private static ArrayNode texts(List<String> texts) {
    ArrayNode array = JSON.createArrayNode();
    texts.forEach(array::add);
    return array;
  }

  private static ArrayNode list(List<JsonNode> values) {
    return JSON.createArrayNode().addAll(values);
  }

  private static String base64(SdkBytes bytes) {
    return Base64.getEncoder().encodeToString(bytes.asByteArray());
  }
}
