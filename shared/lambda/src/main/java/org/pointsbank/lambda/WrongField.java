package org.pointsbank.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.type.Argument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serde tells in words that a body is wrong; this finds the field it means. */
final class WrongField {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Pattern MISSING =
      Pattern.compile(
          "(?:Required (?:constructor parameter|property) \\[(?:[^\\]]* )?"
              + "|Null argument specified for \\[)(\\w+)\\]");
  private static final Pattern UNKNOWN = Pattern.compile("Unknown property \\[(\\w+)\\]");
  private static final Pattern TYPE = Pattern.compile("`([\\w.$]+)`");
  private static final Set<String> NUMBERS = Set.of("long", "int", "Long", "Integer");
  private static final Set<String> FLAGS = Set.of("boolean", "Boolean");

  private WrongField() {}

  static Problem in(String message, byte[] body, Argument<?> type) {
    Matcher missing = MISSING.matcher(message);
    if (missing.find()) {
      return Problem.at("/" + missing.group(1), ProblemCode.MISSING_FIELD);
    }
    Matcher unknown = UNKNOWN.matcher(message);
    if (unknown.find()) {
      return Problem.at("/" + unknown.group(1), ProblemCode.UNKNOWN_FIELD);
    }
    List<Argument<?>> fields =
        BeanIntrospector.SHARED
            .findIntrospection(type.getType())
            .map(found -> List.of(found.getConstructorArguments()))
            .orElse(List.of());
    return mistyped(body, fields)
        .or(() -> ofType(message, fields))
        .map(field -> Problem.at("/" + field, ProblemCode.WRONG_TYPE))
        .orElseGet(() -> Problem.of(ProblemCode.WRONG_TYPE, "pointer", ""));
  }

  private static Optional<String> mistyped(byte[] body, List<Argument<?>> fields) {
    Map<String, JsonToken> tokens = tokens(body);
    return fields.stream()
        .filter(field ->
            Optional.ofNullable(tokens.get(field.getName()))
                .map(token -> !fits(inner(field), token))
                .orElse(false))
        .map(Argument::getName)
        .findFirst();
  }

  private static Optional<String> ofType(String message, List<Argument<?>> fields) {
    Matcher matcher = TYPE.matcher(message);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String named = matcher.group(1);
    List<String> found =
        fields.stream()
            .filter(field -> inner(field).getName().equals(named))
            .map(Argument::getName)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static Class<?> inner(Argument<?> field) {
    return field.getType() == Optional.class
        ? field.getTypeParameters()[0].getType()
        : field.getType();
  }

  private static boolean fits(Class<?> type, JsonToken token) {
    if (NUMBERS.contains(type.getSimpleName())) {
      return token == JsonToken.VALUE_NUMBER_INT;
    }
    if (FLAGS.contains(type.getSimpleName())) {
      return token.isBoolean();
    }
    if (type == List.class) {
      return token == JsonToken.START_ARRAY;
    }
    return token == JsonToken.START_OBJECT || token == JsonToken.VALUE_STRING;
  }

  private static Map<String, JsonToken> tokens(byte[] body) {
    Map<String, JsonToken> tokens = new HashMap<>();
    try (JsonParser parser = JSON.createParser(body)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          tokens.put(name, parser.nextToken());
          parser.skipChildren();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tokens.values().removeIf(token -> token == JsonToken.VALUE_NULL);
    return tokens;
  }
}
