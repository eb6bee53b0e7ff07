package org.pointsbank.local.apidocument;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says in the schemas of one function what the compiler's part leaves out: an {@link Optional} may
 * be null, and may be missing from a request; a request has no unknown fields; an id is a UUID.
 */
final class Shapes {
  private static final Set<String> IDS =
      Set.of(
          "community",
          "district",
          "person",
          "order",
          "prize",
          "by",
          "enteredBy",
          "madeBy",
          "actedFor",
          "servedIn");
  private static final Map<String, String> PATTERNS =
      Map.of(
          "record", "^\\d{8}-[0-9a-f-]{36}$",
          "quarter", "^\\d{4}-Q[1-4]$",
          "round", "^\\d{4}-H[12]$");

  private final Tree schemas;
  private final Set<List<Object>> seen = new HashSet<>();

  Shapes(Tree schemas) {
    this.schemas = schemas;
  }

  /** Mends {@code schema}, which a request's body of {@code type} has. */
  void request(Tree schema, Type type) {
    mend(schema, type, true);
  }

  /** Mends {@code schema}, which an answer of {@code type} has. */
  void answer(Tree schema, Type type) {
    mend(schema, type, false);
  }

  private void mend(Tree schema, Type type, boolean request) {
    if (type instanceof ParameterizedType generic) {
      Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      mend(
          schema.tree(schema.containsKey("items") ? "items" : "additionalProperties"),
          last,
          request);
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      schema
          .referred()
          .filter(name -> seen.add(List.of(name, request)))
          .ifPresent(name -> record(schemas.tree(name), record, request));
    }
  }

  private void record(Tree schema, Class<?> record, boolean request) {
    Tree properties = schema.tree("properties");
    List<String> required = new ArrayList<>(schema.texts("required"));
    for (RecordComponent component : record.getRecordComponents()) {
      Tree property = properties.tree(component.getName());
      Optional<Type> optional = optional(component.getGenericType());
      mend(property, optional.orElse(component.getGenericType()), request);
      if ("string".equals(property.get("type"))) {
        form(component.getName(), property);
      }
      if (optional.isPresent()) {
        properties.put(component.getName(), nullable(property));
      }
      if (optional.isPresent() && request) {
        required.remove(component.getName());
      }
    }
    if (required.isEmpty()) {
      schema.remove("required");
    } else {
      schema.put("required", required);
    }
    if (request) {
      schema.put("additionalProperties", false);
    }
  }

  /** Views hold ids and periods as texts: their names tell which. */
  private static void form(String name, Tree property) {
    if (IDS.contains(name)) {
      property.put("format", "uuid");
    }
    Optional.ofNullable(PATTERNS.get(name)).ifPresent(pattern -> property.put("pattern", pattern));
  }

  private static Optional<Type> optional(Type type) {
    return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
        ? Optional.of(generic.getActualTypeArguments()[0])
        : Optional.empty();
  }

  /** What stands beside a reference counts for nothing, so the reference goes one level down. */
  private static Tree nullable(Tree property) {
    Tree nullable = property.containsKey("$ref") ? Tree.with("allOf", List.of(property)) : property;
    nullable.put("nullable", true);
    return nullable;
  }
}
