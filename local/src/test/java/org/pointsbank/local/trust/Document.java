package org.pointsbank.local.trust;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pointsbank.testkit.Played;

/**
 * Whether an answer is what the API document says of its route: status, media type, code, and the
 * body by its schema, judged by a library that is not ours. Nothing may be in an answer of which
 * the document does not tell.
 */
final class Document {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROBLEM = "application/problem+json";
  private static final JsonSchemaFactory FACTORY =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final SchemaValidatorsConfig CONFIG =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private final JsonNode components = modern(Operation.schemas());
  private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();

  /** What is wrong with {@code played} as an answer of {@code operation}; empty if nothing is. */
  String errors(Operation operation, Played played) throws IOException {
    JsonNode told = operation.response(played.status());
    if (told.isMissingNode()) {
      return "status " + played.status() + " is not documented";
    }
    String type = mediaType(played);
    JsonNode schema = told.path("content").path(type).path("schema");
    if (schema.isMissingNode()) {
      return type + " is not documented for " + played.status();
    }
    if (type.equals(PROBLEM)) {
      String wrong = problem(told, played);
      return wrong.isEmpty() ? schemaErrors(schema, played) : wrong;
    }
    return type.equals("application/json") ? schemaErrors(schema, played) : "";
  }

  private static String mediaType(Played played) {
    String type = played.header("content-type");
    int end = type.indexOf(';');
    return end < 0 ? type : type.substring(0, end);
  }

  private static String problem(JsonNode told, Played played) {
    JsonNode body = played.body();
    for (JsonNode code : told.path("x-codes")) {
      if (code.asText().equals(played.code())) {
        return body.path("status").asInt() == played.status() ? "" : "another status in the body";
      }
    }
    return "code " + played.code() + " is not documented for " + played.status();
  }

  private String schemaErrors(JsonNode schema, Played played) throws IOException {
    Set<ValidationMessage> messages =
        schemas.computeIfAbsent(schema, this::compiled).validate(JSON.readTree(played.bytes()));
    return messages.isEmpty() ? "" : messages.toString();
  }

  private JsonSchema compiled(JsonNode schema) {
    ObjectNode whole = JSON.createObjectNode();
    whole.putArray("allOf").add(modern(schema));
    whole.putObject("components").set("schemas", components);
    return FACTORY.getSchema(whole, CONFIG);
  }

  /** A schema of OpenAPI 3.0 as JSON Schema has it now, with nothing in it that is not told. */
  private static JsonNode modern(JsonNode schema) {
    if (schema instanceof ArrayNode list) {
      ArrayNode all = JSON.createArrayNode();
      list.forEach(each -> all.add(modern(each)));
      return all;
    }
    if (!(schema instanceof ObjectNode object)) {
      return schema;
    }
    ObjectNode all = JSON.createObjectNode();
    object.properties().forEach(each -> all.set(each.getKey(), modern(each.getValue())));
    if (all.path("properties").isObject() && !all.has("additionalProperties")) {
      all.put("additionalProperties", false);
    }
    return all.path("nullable").asBoolean() ? nullable(all) : all;
  }

  private static ObjectNode nullable(ObjectNode schema) {
    schema.remove("nullable");
    ObjectNode either = JSON.createObjectNode();
    either.putArray("anyOf").add(schema).addObject().put("type", "null");
    return either;
  }
}
