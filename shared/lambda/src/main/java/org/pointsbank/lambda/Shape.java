package org.pointsbank.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.type.Argument;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a body has the shape of its record, field by field. Serde alone would turn {@code "1"}
 * and {@code 1.0} into a number, and tells in words what is wrong, not where.
 */
final class Shape {
  private static final JsonFactory JSON = new JsonFactory();
  private final JsonParser parser;

  private Shape(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Demands that {@code body}, which is one JSON document, has the shape of {@code type}.
   *
   * @throws BadInput naming the first field that has not
   */
  static void demand(byte[] body, Argument<?> type) throws IOException {
    try (JsonParser parser = JSON.createParser(body)) {
      new Shape(parser).value(parser.nextToken(), type, "");
    }
  }

  private void value(JsonToken token, Argument<?> type, String pointer) throws IOException {
    Class<?> wanted = type.getType();
    if (wanted == Optional.class) {
      if (token != JsonToken.VALUE_NULL) {
        value(token, type.getTypeParameters()[0], pointer);
      }
      return;
    }
    if (wanted == List.class) {
      list(token, type.getTypeParameters()[0], pointer);
    } else if (wanted == Map.class) {
      map(token, type.getTypeParameters()[1], pointer);
    } else if (PlainForm.isOne(wanted)) {
      demand(PlainForm.fits(parser, wanted), pointer);
    } else {
      record(token, type, pointer);
    }
  }

  private void list(JsonToken token, Argument<?> each, String pointer) throws IOException {
    demand(token == JsonToken.START_ARRAY, pointer);
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      value(parser.currentToken(), each, pointer + "/" + i);
    }
  }

  private void map(JsonToken token, Argument<?> each, String pointer) throws IOException {
    demand(token == JsonToken.START_OBJECT, pointer);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String inside = pointer + "/" + escaped(parser.currentName());
      value(parser.nextToken(), each, inside);
    }
  }

  private void record(JsonToken token, Argument<?> type, String pointer) throws IOException {
    Optional<? extends BeanIntrospection<?>> known =
        BeanIntrospector.SHARED.findIntrospection(type.getType());
    if (known.isEmpty()) {
      // A type of its own form, which Serde alone knows.
      parser.skipChildren();
      return;
    }
    demand(token == JsonToken.START_OBJECT, pointer);
    Map<String, Argument<?>> missing = new HashMap<>();
    Stream.of(known.get().getConstructorArguments())
        .forEach(field -> missing.put(field.getName(), field));
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String inside = pointer + "/" + escaped(name);
      Argument<?> field =
          Optional.ofNullable(missing.remove(name))
              .orElseThrow(() -> BadInput.at(inside, ProblemCode.UNKNOWN_FIELD));
      JsonToken found = parser.nextToken();
      if (found == JsonToken.VALUE_NULL && field.getType() != Optional.class) {
        throw BadInput.at(inside, ProblemCode.MISSING_FIELD);
      }
      value(found, field, inside);
    }
    missing.values().stream()
        .filter(field -> field.getType() != Optional.class)
        .map(Argument::getName)
        .sorted()
        .findFirst()
        .ifPresent(name -> {
          throw BadInput.at(pointer + "/" + name, ProblemCode.MISSING_FIELD);
        });
  }

  private static void demand(boolean fits, String pointer) {
    if (fits) {
      return;
    }
    throw pointer.isEmpty()
        ? new BadInput(Problem.of(ProblemCode.WRONG_TYPE, "pointer", ""))
        : BadInput.at(pointer, ProblemCode.WRONG_TYPE);
  }

  /** As RFC 6901 wants it. */
  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
