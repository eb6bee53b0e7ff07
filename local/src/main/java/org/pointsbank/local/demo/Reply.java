package org.pointsbank.local.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the API answered.
 *
 * @param status of HTTP
 * @param body as a tree; a missing node where there was none, or a file
 */
public record Reply(int status, JsonNode body) {
  /**
   * The body of an answer that is no refusal.
   *
   * @throws IllegalStateException if it is one
   */
  public JsonNode given() {
    if (status >= 300) {
      throw new IllegalStateException(status + " " + body);
    }
    return body;
  }

  /** The stable code of a refusal; blank where there is none. */
  public String code() {
    return body.path("code").asText();
  }
}
