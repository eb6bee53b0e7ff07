package org.pointsbank.local.apidocument;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * Makes an example of a schema that no sample event shows: of what other events have shown of its
 * parts, and of the words in {@code words.properties}.
 */
final class SampleValues {
  private static final int DEEPEST = 8;
  private static final String BLUE = "BLUE";
  private static final Properties WORDS = words();

  private final Map<String, Tree> schemas;
  private final Map<String, Object> shown;

  /**
   * Makes examples of {@code schemas}.
   *
   * @param shown by the name of the schema, what a sample event has shown
   */
  SampleValues(Map<String, Tree> schemas, Map<String, Object> shown) {
    this.schemas = schemas;
    this.shown = shown;
  }

  /** An example of {@code schema}. */
  Object of(Tree schema) {
    return value("", "", schema, 0);
  }

  private Object value(String owner, String name, Tree schema, int depth) {
    Optional<String> referred = schema.referred();
    if (referred.isPresent()) {
      return Optional.ofNullable(shown.get(referred.get()))
          .orElseGet(() -> value(referred.get(), name, named(referred.get()), depth + 1));
    }
    if (schema.get("allOf") instanceof List<?> all && all.getFirst() instanceof Tree first) {
      return value(owner, name, first, depth);
    }
    if (schema.get("enum") instanceof List<?> all) {
      return all.contains(BLUE) ? BLUE : all.getFirst();
    }
    return switch (schema.text("type").orElse("object")) {
      case "string" -> text(owner, name, schema.text("format").orElse(""));
      case "integer" -> word(owner, name).map(Long::valueOf).orElse(1L);
      case "boolean" -> true;
      case "array" ->
          depth > DEEPEST
              ? List.of()
              : List.of(value(owner, name, schema.tree("items"), depth + 1));
      default -> object(owner, schema, depth);
    };
  }

  private Map<String, Object> object(String owner, Tree schema, int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    schema
        .tree("properties")
        .trees()
        .forEach((name, property) -> object.put(name, value(owner, name, property, depth)));
    return object;
  }

  private static Object text(String owner, String name, String format) {
    return switch (format) {
      case "date" -> "2026-09-02";
      case "date-time" -> "2026-10-01T09:00:00+08:00";
      case "binary" -> "编号,姓名\nV00001,王芳\n";
      default -> word(owner, name).orElse(name.isEmpty() ? "text" : name);
    };
  }

  private static Optional<String> word(String owner, String name) {
    return Optional.ofNullable(WORDS.getProperty(owner + "." + name))
        .or(() -> Optional.ofNullable(WORDS.getProperty(name)));
  }

  private Tree named(String name) {
    return Optional.ofNullable(schemas.get(name))
        .orElseThrow(() -> new IllegalStateException("no schema " + name));
  }

  private static Properties words() {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(SampleValues.class.getResourceAsStream("words.properties")),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
