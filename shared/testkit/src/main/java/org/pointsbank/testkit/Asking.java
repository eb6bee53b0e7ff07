package org.pointsbank.testkit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A request of the HTTP API in the making; sent as API Gateway sends it (payload 2.0). */
public final class Asking {
  private static final JsonFactory JSON = new JsonFactory();

  private final BankPlayer player;
  private final String subject;
  private final Map<String, String> path = new LinkedHashMap<>();
  private final Map<String, String> query = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private byte[] bytes = {};
  private boolean binary;

  Asking(BankPlayer player, String subject) {
    this.player = player;
    this.subject = subject;
    headers.put("accept-language", "en");
    headers.put("idempotency-key", UUID.randomUUID().toString());
  }

  /** Fills {@code {name}} of the route. */
  public Asking with(String name, Object value) {
    path.put(name, value.toString());
    return this;
  }

  /** Adds a query parameter. */
  public Asking query(String name, Object value) {
    query.put(name, value.toString());
    return this;
  }

  /** Sends another header, or the same with another value. */
  public Asking header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** Sends one header less. */
  public Asking without(String name) {
    headers.remove(name);
    return this;
  }

  /** Uses this idempotency key instead of a new one. */
  public Asking key(String key) {
    return header("idempotency-key", key);
  }

  /** Sends a JSON body. */
  public Asking body(String json) {
    headers.put("content-type", "application/json");
    bytes = json.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  /** Sends a file. */
  public Asking upload(byte[] file) {
    headers.put("content-type", "application/octet-stream");
    bytes = file.clone();
    binary = true;
    return this;
  }

  /** Sends the request by the route's key, {@code POST /communities/{community}/people}. */
  public Played send(String routeKey) {
    return player.play(event(routeKey));
  }

  /** The event that API Gateway would send. */
  public byte[] event(String routeKey) {
    ByteArrayOutputStream event = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(event)) {
      json.writeStartObject();
      json.writeStringField("version", "2.0");
      json.writeStringField("routeKey", routeKey);
      json.writeStringField("rawPath", rawPath(routeKey));
      texts(json, "pathParameters", path);
      texts(json, "queryStringParameters", query);
      texts(json, "headers", headers);
      context(json);
      json.writeBooleanField("isBase64Encoded", binary);
      if (bytes.length > 0) {
        json.writeStringField(
            "body",
            binary
                ? Base64.getEncoder().encodeToString(bytes)
                : new String(bytes, StandardCharsets.UTF_8));
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return event.toByteArray();
  }

  private String rawPath(String routeKey) {
    String raw = routeKey.substring(routeKey.indexOf(' ') + 1);
    for (Map.Entry<String, String> each : path.entrySet()) {
      raw = raw.replace("{" + each.getKey() + "}", each.getValue());
    }
    return raw;
  }

  private void context(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("requestContext");
    json.writeStringField("requestId", "test");
    if (!subject.isEmpty()) {
      json.writeObjectFieldStart("authorizer");
      json.writeObjectFieldStart("jwt");
      texts(json, "claims", Map.of("iss", SmallDistrict.ISSUER, "sub", subject));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String name, Map<String, String> texts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      json.writeStringField(text.getKey(), text.getValue());
    }
    json.writeEndObject();
  }
}
