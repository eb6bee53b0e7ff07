package org.pointsbank.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What a function answered.
 *
 * @param text the answer as it is
 */
public record Played(String text) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The answer as a tree: of a task or a stream batch, or the gateway's envelope. */
  public JsonNode tree() {
    return parse(text);
  }

  /** The HTTP status. */
  public int status() {
    return tree().path("statusCode").asInt();
  }

  /** The HTTP body as a tree. */
  public JsonNode body() {
    return parse(tree().path("body").asText());
  }

  /** The HTTP body as a caller gets it: a file is decoded. */
  public byte[] bytes() {
    String body = tree().path("body").asText();
    return tree().path("isBase64Encoded").asBoolean()
        ? Base64.getDecoder().decode(body)
        : body.getBytes(StandardCharsets.UTF_8);
  }

  /** The stable code of a problem; empty if the answer is none. */
  public String code() {
    return body().path("code").asText();
  }

  /** A header by its lower-case name; empty if it is missing. */
  public String header(String name) {
    return tree().path("headers").path(name).asText();
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
