package org.pointsbank.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * What the gateway sends back.
 *
 * @param status of HTTP
 * @param headers by name, each once for every value
 * @param body as it is
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Reply(int status, List<Map.Entry<String, String>> headers, byte[] body) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map.Entry<String, String> JSON_TYPE =
      Map.entry("content-type", "application/json");

  /** The gateway's own words, of which there are few. */
  static Reply message(int status, String message) {
    String json = JSON.createObjectNode().put("message", message).toString();
    return new Reply(status, List.of(JSON_TYPE), json.getBytes(StandardCharsets.UTF_8));
  }

  static Reply unauthorized(boolean token) {
    Reply reply = message(401, "Unauthorized");
    String challenge = token ? "Bearer scope=\"\" error=\"invalid_token\"" : "Bearer";
    return new Reply(
        reply.status(), List.of(JSON_TYPE, Map.entry("www-authenticate", challenge)), reply.body());
  }

  static Reply internal() {
    return message(500, "Internal Server Error");
  }

  /** What a function answered; whatever is not the shape that the gateway knows is a fault. */
  static Reply of(byte[] answer) {
    try {
      JsonNode json = JSON.readTree(answer);
      return json.path("statusCode").isInt() ? of(json) : internal();
    } catch (IOException e) {
      // The caller is not to blame, and cannot be told more than that.
      return internal();
    }
  }

  private static Reply of(JsonNode json) {
    List<Map.Entry<String, String>> headers = new ArrayList<>();
    json.path("headers")
        .properties()
        .forEach(header -> headers.add(Map.entry(header.getKey(), header.getValue().asText())));
    json.path("cookies").forEach(cookie -> headers.add(Map.entry("set-cookie", cookie.asText())));
    if (headers.stream().noneMatch(each -> each.getKey().equalsIgnoreCase("content-type"))) {
      headers.add(JSON_TYPE);
    }
    String body = json.path("body").asText("");
    return new Reply(
        json.path("statusCode").asInt(),
        List.copyOf(headers),
        json.path("isBase64Encoded").asBoolean()
            ? Base64.getDecoder().decode(body)
            : body.getBytes(StandardCharsets.UTF_8));
  }
}
