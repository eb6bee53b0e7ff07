package org.pointsbank.lambda;

import io.micronaut.core.annotation.AccessorsStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a route answers. The status of a given answer is the method's {@code @Status}, 200 without
 * one.
 */
@AccessorsStyle(readPrefixes = "")
public sealed interface Answer<T> {
  /** What a header carries without being quoted or encoded. */
  Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");

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

  /** What is not JSON: it goes out as it is. */
  sealed interface Raw<T> extends Answer<T> {
    @Override
    default Optional<T> body() {
      return Optional.empty();
    }
  }

  /** A text that is not JSON, such as the API document. */
  record Text<T>(String contentType, String text) implements Raw<T> {}

  /**
   * A file, such as a PDF: what API Gateway carries in Base64.
   *
   * @param contentType of the bytes
   * @param name what a browser saves it as: letters, digits, {@code .}, {@code _} and {@code -}
   * @param bytes as they are
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record File<T>(String contentType, String name, byte[] bytes) implements Raw<T> {
    /** Demands a name that a header can carry as it is. */
    public File {
      if (!FILE_NAME.matcher(name).matches()) {
        throw new IllegalArgumentException("no name of a file: " + name);
      }
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
