package org.pointsbank.lambda;

import io.micronaut.core.annotation.AccessorsStyle;
import java.util.Optional;

/**
 * What a route answers. The status of a given answer is the method's {@code @Status}, 200 without
 * one.
 */
@AccessorsStyle(readPrefixes = "")
public sealed interface Answer<T> {
  /** What is given, if anything is; the API document takes the answer's schema from here. */
  Optional<T> body();

  /** As asked. */
  record Given<T>(T given) implements Answer<T> {
    @Override
    public Optional<T> body() {
      return Optional.of(given);
    }
  }

  /** The first answer under the same idempotency key, again. */
  record Replayed<T>(String json) implements Answer<T> {
    @Override
    public Optional<T> body() {
      return Optional.empty();
    }
  }

  /** Not done, and why. */
  record Refused<T>(Problem problem) implements Answer<T> {
    @Override
    public Optional<T> body() {
      return Optional.empty();
    }
  }

  /** A text that is not JSON, such as the API document. */
  record Raw<T>(String contentType, String text) implements Answer<T> {
    @Override
    public Optional<T> body() {
      return Optional.empty();
    }
  }

  /** Gives {@code body}. */
  static <T> Answer<T> of(T body) {
    return new Given<>(body);
  }

  /** Refuses with {@code code} and nothing more to say. */
  static <T> Answer<T> refuse(ProblemCode code) {
    return new Refused<>(Problem.of(code));
  }

  /** Gives what is there, or answers that nothing is. */
  static <T> Answer<T> ofAny(Optional<T> body) {
    return body.map(Answer::of).orElseGet(() -> refuse(ProblemCode.NOT_FOUND));
  }
}
