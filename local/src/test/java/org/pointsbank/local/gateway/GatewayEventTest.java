package org.pointsbank.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pointsbank.local.template.Template;

@DisplayName("The gateway's event")
final class GatewayEventTest {
  private static final Instant NOW = Instant.parse("2026-10-01T01:00:00Z");

  @Test
  void saysWhatWasAsked() {
    JsonNode event = event("a=1&b=%E5%BC%A0+x&a=2", Map.of("Accept", List.of("x", "y")), "");

    assertThat(event.path("version").asText()).isEqualTo("2.0");
    assertThat(event.path("routeKey").asText()).isEqualTo("POST /people/{person}");
    assertThat(event.path("rawPath").asText()).isEqualTo("/people/17");
    assertThat(event.path("rawQueryString").asText()).isEqualTo("a=1&b=%E5%BC%A0+x&a=2");
    assertThat(event.path("queryStringParameters").toString())
        .isEqualTo("{\"a\":\"1,2\",\"b\":\"张 x\"}");
    assertThat(event.path("pathParameters").toString()).isEqualTo("{\"person\":\"17\"}");
    assertThat(event.at("/headers/accept").asText()).isEqualTo("x,y");
  }

  @Test
  void tellsCookiesApart() {
    JsonNode event = event("", Map.of("Cookie", List.of("a=1; b=2")), "");

    assertThat(event.path("cookies").toString()).isEqualTo("[\"a=1\",\"b=2\"]");
    assertThat(event.path("headers").has("cookie")).isFalse();
  }

  @Test
  void leavesOutWhatThereIsNoneOf() {
    JsonNode event = event("", Map.of(), "");

    assertThat(event.has("queryStringParameters")).isFalse();
    assertThat(event.has("cookies")).isFalse();
    assertThat(event.has("body")).isFalse();
    assertThat(event.path("isBase64Encoded").asBoolean()).isFalse();
  }

  @Test
  void carriesTheClaims() {
    JsonNode context = event("", Map.of(), "").path("requestContext");

    assertThat(context.at("/authorizer/jwt/claims/sub").asText()).isEqualTo("worker-chen");
    assertThat(context.path("time").asText()).isEqualTo("01/Oct/2026:01:00:00 +0000");
    assertThat(context.path("timeEpoch").asLong()).isEqualTo(NOW.toEpochMilli());
    assertThat(context.path("stage").asText()).isEqualTo("$default");
    assertThat(context.at("/http/path").asText()).isEqualTo("/people/17");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, false",
    "application/json; charset=utf-8, false",
    "application/problem+json, false",
    "application/xml, false",
    "text/csv, false",
    "application/octet-stream, true",
    "application/x-www-form-urlencoded, true",
    "application/jsonish, true",
    "image/png, true",
    "'', true"
  })
  void writesWhatIsNoTextAsBase64(String type, boolean encoded) {
    JsonNode event = event("", Map.of("Content-Type", List.of(type)), "{}");

    assertThat(event.path("isBase64Encoded").asBoolean()).isEqualTo(encoded);
    assertThat(event.path("body").asText()).isEqualTo(encoded ? "e30=" : "{}");
  }

  @Test
  void writesWhatIsCompressedAsBase64() {
    Map<String, List<String>> headers =
        Map.of("Content-Type", List.of("application/json"), "Content-Encoding", List.of("gzip"));

    assertThat(event("", headers, "{}").path("isBase64Encoded").asBoolean()).isTrue();
  }

  private static JsonNode event(String query, Map<String, List<String>> headers, String body) {
    Received request =
        new Received(
            "POST",
            "/people/17",
            query,
            Received.joined(headers),
            body.getBytes(StandardCharsets.UTF_8),
            "127.0.0.1");
    Router.Match match =
        new Router.Match(
            new Template.Route("F", "POST", "/people/{person}", false), Map.of("person", "17"));
    byte[] event =
        GatewayEvent.of(request, match, Optional.of(Map.of("sub", "worker-chen")), NOW, "id");
    try {
      return new ObjectMapper().readTree(event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
