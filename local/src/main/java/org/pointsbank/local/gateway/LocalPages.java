package org.pointsbank.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What stands under {@code /_local}, and does not exist in the cloud. */
@FunctionalInterface
public interface LocalPages {
  /**
   * Answers one request.
   *
   * @param method of HTTP
   * @param path behind {@code /_local}, decoded: {@code /clock}
   * @param query by name
   * @param body of the request
   */
  Page answer(String method, String path, Map<String, String> query, byte[] body);

  /**
   * An answer.
   *
   * @param status of HTTP
   * @param contentType of the text
   * @param bytes of the content
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Page(int status, String contentType, byte[] bytes) {
    /** JSON. */
    public static Page json(int status, JsonNode json) {
      return new Page(status, "application/json", utf8(json.toPrettyString() + "\n"));
    }

    /** One line of text. */
    public static Page line(int status, String line) {
      return new Page(status, "text/plain; charset=utf-8", utf8(line + "\n"));
    }

    private static byte[] utf8(String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }
}
