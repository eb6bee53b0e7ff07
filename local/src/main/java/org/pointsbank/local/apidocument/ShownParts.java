package org.pointsbank.local.apidocument;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the played examples show of each schema: the first value of each. */
final class ShownParts {
  private final Map<String, Tree> schemas;
  private final Map<String, Object> byName = new TreeMap<>();

  ShownParts(Map<String, Tree> schemas) {
    this.schemas = schemas;
  }

  /** Looks through {@code value}, which has {@code schema}. */
  void look(Tree schema, @Nullable Object value) {
    if (value == null) {
      return;
    }
    schema
        .referred()
        .filter(schemas::containsKey)
        .filter(name -> byName.putIfAbsent(name, value) == null)
        .ifPresent(name -> look(schemas.getOrDefault(name, new Tree()), value));
    if (schema.get("allOf") instanceof List<?> all && all.getFirst() instanceof Tree first) {
      look(first, value);
    }
    if (value instanceof List<?> list) {
      list.forEach(each -> look(schema.tree("items"), each));
    }
    if (value instanceof Map<?, ?> map) {
      schema.tree("properties").trees().forEach((name, property) -> look(property, map.get(name)));
    }
  }

  /** By the name of the schema. */
  Map<String, Object> byName() {
    return byName;
  }
}
