package org.pointsbank.local.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes of a request the event that API Gateway sends to a function: payload 2.0. */
final class GatewayEvent {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** What travels as text; everything else, and whatever is compressed, as Base64. */
  private static final Pattern TEXT =
      Pattern.compile("text/.*|application/(json|javascript|xml|[^;]*\\+(json|xml))(;.*)?");

  private final Received request;
  private final Router.Match match;
  private final ObjectNode event = JSON.createObjectNode();

  private GatewayEvent(Received request, Router.Match match) {
    this.request = request;
    this.match = match;
  }

  /**
   * The event.
   *
   * @param claims of the token; nothing on an open route
   * @param now by the bank's clock
   * @param requestId names the request in logs
   */
  static byte[] of(
      Received request,
      Router.Match match,
      Optional<Map<String, String>> claims,
      Instant now,
      String requestId) {
    GatewayEvent made = new GatewayEvent(request, match);
    made.envelope();
    made.context(claims, now, requestId);
    made.body();
    try {
      return JSON.writeValueAsBytes(made.event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void envelope() {
    event.put("version", "2.0").put("routeKey", match.route().key());
    event.put("rawPath", Decoded.path(request.path())).put("rawQueryString", request.query());
    request
        .header("cookie")
        .ifPresent(
            cookies -> List.of(cookies.split("; *")).forEach(event.putArray("cookies")::add));
    ObjectNode headers = event.putObject("headers");
    request.headers().forEach(headers::put);
    headers.remove("cookie");
    headers.put("x-forwarded-for", request.from()).put("x-forwarded-proto", "http");
    texts("queryStringParameters", Decoded.query(request.query()));
    texts("pathParameters", match.pathParameters());
  }

  /** The gateway leaves out what there is none of. */
  private void texts(String name, Map<String, String> texts) {
    if (!texts.isEmpty()) {
      texts.forEach(event.putObject(name)::put);
    }
  }

  private void context(Optional<Map<String, String>> claims, Instant now, String requestId) {
    ObjectNode context = event.putObject("requestContext");
    context.put("accountId", "000000000000").put("apiId", "local");
    claims.ifPresent(given -> {
      ObjectNode jwt = context.putObject("authorizer").putObject("jwt");
      given.forEach(jwt.putObject("claims")::put);
      jwt.putNull("scopes");
    });
    context.put("domainName", request.header("host").orElse("")).put("domainPrefix", "local");
    context
        .putObject("http")
        .put("method", request.method())
        .put("path", Decoded.path(request.path()))
        .put("protocol", "HTTP/1.1")
        .put("sourceIp", request.from())
        .put("userAgent", request.header("user-agent").orElse(""));
    context.put("requestId", requestId).put("routeKey", match.route().key());
    context.put("stage", "$default").put("time", TIME.format(now));
    context.put("timeEpoch", now.toEpochMilli());
  }

  private void body() {
    if (request.body().length == 0) {
      event.put("isBase64Encoded", false);
      return;
    }
    boolean text =
        request.header("content-encoding").isEmpty()
            && TEXT.matcher(request.header("content-type").orElse("")).matches();
    event.put(
        "body",
        text
            ? new String(request.body(), StandardCharsets.UTF_8)
            : Base64.getEncoder().encodeToString(request.body()));
    event.put("isBase64Encoded", !text);
  }
}
