package org.pointsbank.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The gateway's reply")
final class ReplyTest {
  @Test
  void isWhatTheFunctionAnswered() {
    Reply reply =
        reply("{\"statusCode\":201,\"headers\":{\"content-type\":\"text/x\"},\"body\":\"张\"}");

    assertThat(reply.status()).isEqualTo(201);
    assertThat(reply.headers()).containsExactly(Map.entry("content-type", "text/x"));
    assertThat(new String(reply.body(), StandardCharsets.UTF_8)).isEqualTo("张");
  }

  @Test
  void decodesWhatTheFunctionEncoded() {
    Reply reply = reply("{\"statusCode\":200,\"body\":\"e30=\",\"isBase64Encoded\":true}");

    assertThat(new String(reply.body(), StandardCharsets.UTF_8)).isEqualTo("{}");
  }

  @Test
  void setsCookies() {
    assertThat(reply("{\"statusCode\":200,\"cookies\":[\"a=1\",\"b=2\"]}").headers())
        .contains(Map.entry("set-cookie", "a=1"), Map.entry("set-cookie", "b=2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{}", "{\"errorMessage\":\"x\"}", "x", "[1]"})
  void isAFaultWhereTheFunctionAnsweredNonsense(String answer) {
    Reply reply = reply(answer);

    assertThat(reply.status()).isEqualTo(500);
    assertThat(new String(reply.body(), StandardCharsets.UTF_8))
        .isEqualTo("{\"message\":\"Internal Server Error\"}");
  }

  private static Reply reply(String answer) {
    return Reply.of(answer.getBytes(StandardCharsets.UTF_8));
  }
}
