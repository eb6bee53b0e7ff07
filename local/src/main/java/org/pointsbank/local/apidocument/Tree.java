package org.pointsbank.local.apidocument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mapping of an API document in the making; names keep their order. */
final class Tree extends LinkedHashMap<String, @Nullable Object> {
  private static final long serialVersionUID = 1;

  /** A copy of {@code map}, its mappings and lists included. */
  static Tree of(Map<?, ?> map) {
    Tree tree = new Tree();
    map.forEach((name, value) -> tree.put(String.valueOf(name), copied(value)));
    return tree;
  }

  /** Names and values in turn. */
  static Tree with(Object... namesAndValues) {
    Tree tree = new Tree();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      tree.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return tree;
  }

  /** A reference to a component: {@code schemas}, {@code Problem}. */
  static Tree reference(String kind, String name) {
    return with("$ref", "#/components/" + kind + "/" + name);
  }

  private static @Nullable Object copied(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Map<?, ?> map -> of(map);
      case List<?> list -> list.stream().map(Tree::copied).toList();
      default -> value;
    };
  }

  /** The mapping called {@code name}; an empty one, not put in, if there is none. */
  Tree tree(String name) {
    return get(name) instanceof Tree tree ? tree : new Tree();
  }

  /** The mapping at the end of {@code path}. */
  Tree at(String... path) {
    Tree at = this;
    for (String name : path) {
      at = at.tree(name);
    }
    return at;
  }

  /** All mappings in this one, by name. */
  Map<String, Tree> trees() {
    Map<String, Tree> trees = new LinkedHashMap<>();
    forEach((name, value) -> {
      if (value instanceof Tree tree) {
        trees.put(name, tree);
      }
    });
    return trees;
  }

  /** The texts of the list called {@code name}. */
  List<String> texts(String name) {
    return get(name) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The text called {@code name}. */
  Optional<String> text(String name) {
    return Optional.ofNullable(get(name)).map(String::valueOf);
  }

  /** The component that this refers to, if it is a reference. */
  Optional<String> referred() {
    return text("$ref").map(reference -> reference.substring(reference.lastIndexOf('/') + 1));
  }
}
