package org.pointsbank.lambda;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event as a tree of maps, lists and texts: its envelope is small, and no binding is needed.
 *
 * @param fields of an object, by name; a null is left out
 */
record Tree(Map<String, Object> fields) {
  private static final JsonFactory JSON = new JsonFactory();

  Tree {
    fields = Map.copyOf(fields);
  }

  /** Reads one JSON object. */
  static Tree read(byte[] bytes) throws IOException {
    try (JsonParser parser = JSON.createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("an event is a JSON object");
      }
      return object(parser);
    }
  }

  /** The text at the end of {@code path}, numbers and booleans as written. */
  Optional<String> text(String... path) {
    Tree at = this;
    for (int i = 0; i < path.length - 1; i++) {
      at = at.tree(path[i]);
    }
    return at.fields.get(path[path.length - 1]) instanceof String text
        ? Optional.of(text)
        : Optional.empty();
  }

  /** The object called {@code name}; an empty one if there is none. */
  Tree tree(String name) {
    return fields.get(name) instanceof Tree tree ? tree : new Tree(Map.of());
  }

  /** The objects of the list called {@code name}. */
  List<Tree> trees(String name) {
    return fields.get(name) instanceof List<?> list
        ? list.stream().filter(Tree.class::isInstance).map(Tree.class::cast).toList()
        : List.of();
  }

  /** All texts of this object by name. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    fields.forEach((name, value) -> {
      if (value instanceof String text) {
        texts.put(name, text);
      }
    });
    return texts;
  }

  private static Tree object(JsonParser parser) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      value(parser, parser.nextToken()).ifPresent(value -> fields.put(name, value));
    }
    return new Tree(fields);
  }

  private static Optional<Object> value(JsonParser parser, JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> Optional.of(object(parser));
      case START_ARRAY -> Optional.of(list(parser));
      case VALUE_NULL -> Optional.empty();
      default -> Optional.of(parser.getText());
    };
  }

  private static List<Object> list(JsonParser parser) throws IOException {
    List<Object> values = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      value(parser, token).ifPresent(values::add);
    }
    return values;
  }
}
