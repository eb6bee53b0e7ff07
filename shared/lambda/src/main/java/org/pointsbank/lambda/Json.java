package org.pointsbank.lambda;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Bodies of requests and answers, by Serde. */
@Singleton
final class Json {
  private final JsonMapper mapper;

  Json(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** {@code value} as a text. */
  byte[] write(Object value) {
    try {
      return mapper.writeValueAsBytes(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code value} as a text. */
  String text(Object value) {
    return new String(write(value), StandardCharsets.UTF_8);
  }

  /**
   * Reads a request's body as {@code type}.
   *
   * @throws BadInput naming the field that is wrong
   */
  <T> T read(byte[] bytes, Argument<T> type) {
    StrictJson.demand(bytes);
    try {
      Shape.demand(bytes, type);
      return mapper.readValue(bytes, type);
    } catch (IOException e) {
      // The shape was right, but a type of its own form could not read its text.
      throw new BadInput(Problem.of(ProblemCode.WRONG_TYPE, "pointer", ""));
    }
  }
}
