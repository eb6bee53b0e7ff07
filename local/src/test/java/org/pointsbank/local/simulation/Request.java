package org.pointsbank.local.simulation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.pointsbank.testkit.SmallDistrict;

/**
 * What a client sends but for its key.
 *
 * @param counter which function
 * @param route as API Gateway names it
 * @param path what fills the route's names
 * @param subject of the token
 * @param body JSON; empty for none
 */
record Request(
    Counter counter, String route, Map<String, String> path, String subject, String body) {
  private static final ObjectMapper JSON = new ObjectMapper();

  Request {
    path = Map.copyOf(path);
  }

  /** The same with another body. */
  Request saying(String other) {
    return new Request(counter, route, path, subject, other);
  }

  /** The event that API Gateway sends for it under {@code key}. */
  byte[] event(String key) {
    String raw = route.substring(route.indexOf(' ') + 1);
    for (Map.Entry<String, String> each : path.entrySet()) {
      raw = raw.replace("{" + each.getKey() + "}", each.getValue());
    }
    ObjectNode event = JSON.createObjectNode();
    var _ = event.put("version", "2.0").put("routeKey", route).put("rawPath", raw);
    path.forEach(event.putObject("pathParameters")::put);
    var _ =
        event
            .putObject("headers")
            .put("accept-language", "en")
            .put("content-type", "application/json")
            .put("idempotency-key", key);
    ObjectNode context = event.putObject("requestContext").put("requestId", "simulated");
    var _ =
        context
            .putObject("authorizer")
            .putObject("jwt")
            .putObject("claims")
            .put("iss", SmallDistrict.ISSUER)
            .put("sub", subject);
    if (!body.isEmpty()) {
      var _ = event.put("body", body);
    }
    return event.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return subject + " " + route + " " + path.values().stream().sorted().toList() + " " + body;
  }
}
