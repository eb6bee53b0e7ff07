package org.pointsbank.local.apidocument;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether a value is what a schema of OpenAPI 3.0 says; knows as much of it as the bank uses. */
final class Conformity {
  private final Tree schemas;

  Conformity(Tree schemas) {
    this.schemas = schemas;
  }

  List<String> errors(Tree schema, @Nullable Object value) {
    List<String> errors = new ArrayList<>();
    check("", schema, value, errors);
    return errors;
  }

  private void check(String at, Tree schema, @Nullable Object value, List<String> errors) {
    if (schema.referred().isPresent()) {
      check(at, schemas.tree(schema.referred().get()), value, errors);
    } else if (value == null) {
      demand(Boolean.TRUE.equals(schema.get("nullable")), at + " is null", errors);
    } else if (schema.get("allOf") instanceof List<?> all) {
      all.forEach(each -> check(at, (Tree) each, value, errors));
    } else {
      checkValue(at, schema, value, errors);
    }
  }

  private void checkValue(String at, Tree schema, Object value, List<String> errors) {
    switch (schema.text("type").orElse("")) {
      case "object" -> object(at, schema, value, errors);
      case "array" -> list(at, schema, value, errors);
      case "string" -> text(at, schema, value, errors);
      case "integer" ->
          demand(value instanceof Integer || value instanceof Long, at + " is no integer", errors);
      case "boolean" -> demand(value instanceof Boolean, at + " is no boolean", errors);
      default -> errors.add(at + " has no type");
    }
  }

  private void object(String at, Tree schema, Object value, List<String> errors) {
    if (!(value instanceof Map<?, ?> map)) {
      errors.add(at + " is no object");
      return;
    }
    Tree properties = schema.tree("properties");
    schema
        .texts("required")
        .forEach(name -> demand(map.containsKey(name), at + "/" + name + " is missing", errors));
    map.forEach((name, each) -> {
      Tree property = properties.tree(String.valueOf(name));
      Tree rule = property.isEmpty() ? schema.tree("additionalProperties") : property;
      demand(!rule.isEmpty(), at + "/" + name + " is unknown", errors);
      check(at + "/" + name, rule, each, errors);
    });
  }

  private void list(String at, Tree schema, Object value, List<String> errors) {
    if (value instanceof List<?> list) {
      list.forEach(each -> check(at + "/*", schema.tree("items"), each, errors));
    } else {
      errors.add(at + " is no array");
    }
  }

  private static void text(String at, Tree schema, Object value, List<String> errors) {
    if (!(value instanceof String text)) {
      errors.add(at + " is no string");
      return;
    }
    List<String> allowed = schema.texts("enum");
    demand(allowed.isEmpty() || allowed.contains(text), at + " is none of " + allowed, errors);
    demand(text.matches(schema.text("pattern").orElse("(?s).*")), at + " does not match", errors);
    switch (schema.text("format").orElse("")) {
      case "uuid" -> parse(at, text, UUID::fromString, errors);
      case "date" -> parse(at, text, LocalDate::parse, errors);
      case "date-time" -> parse(at, text, OffsetDateTime::parse, errors);
      case "binary", "" -> {}
      default -> errors.add(at + " has an unknown format");
    }
  }

  private static void parse(
      String at, String text, Function<String, Object> parser, List<String> errors) {
    try {
      demand(!parser.apply(text).toString().isEmpty(), at + " is empty", errors);
    } catch (IllegalArgumentException | DateTimeParseException e) {
      errors.add(at + ": " + e.getMessage());
    }
  }

  private static void demand(boolean fulfilled, String error, List<String> errors) {
    if (!fulfilled) {
      errors.add(error);
    }
  }
}
