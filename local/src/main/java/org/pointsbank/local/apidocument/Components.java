package org.pointsbank.local.apidocument;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The schemas of all functions under one roof. */
final class Components {
  private final NavigableMap<String, Tree> schemas = new TreeMap<>();
  private final Map<String, String> owners = new HashMap<>();

  /**
   * Takes in {@code schema}.
   *
   * @throws IllegalStateException if another function means something else by that name
   */
  void add(String function, String name, Tree schema) {
    Tree known = schemas.putIfAbsent(name, schema);
    String owner = owners.computeIfAbsent(name, _ -> function);
    if (known != null && !known.equals(schema)) {
      throw new IllegalStateException(
          "the schema %s of %s differs from that of %s: give one another name"
              .formatted(name, function, owner));
    }
  }

  /** Those that {@code paths} refer to, and those that these refer to, by name. */
  Tree usedBy(Tree paths) {
    Set<String> used = References.of(paths, schemas);
    Tree all = new Tree();
    schemas.forEach((name, schema) -> {
      if (used.contains(name)) {
        all.put(name, schema);
      }
    });
    return all;
  }

  /** All schemas by name, for whoever makes examples of them. */
  Map<String, Tree> schemas() {
    return schemas;
  }
}
