package org.pointsbank.local.district;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pointsbank.local.Project;
import org.pointsbank.testkit.SmallDistrict;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A route as the API document tells it.
 *
 * @param verb in lower case
 * @param path with its variables
 * @param roles who may call it, as the domain names them
 * @param open whether it needs no token
 */
record ApiRoute(String verb, String path, Set<String> roles, boolean open) {
  private static final Map<String, String> SAMPLES =
      Map.of(
          "{district}",
          SmallDistrict.DISTRICT.value(),
          "{community}",
          SmallDistrict.JINKUN.value(),
          "{person}",
          SmallDistrict.WANG.value(),
          "{import}",
          SmallDistrict.id("901"),
          "{order}",
          SmallDistrict.id("902"),
          "{record}",
          "20260902-" + SmallDistrict.id("903"),
          "{round}",
          "2026-H2",
          "{quarter}",
          "2026-Q3",
          "{colour}",
          "blue",
          "{ranking}",
          "overall");

  static List<ApiRoute> all() {
    List<ApiRoute> routes = new ArrayList<>();
    child(document(), "paths")
        .forEach((path, verbs) ->
            map(verbs)
                .forEach((verb, operation) ->
                    routes.add(of(verb.toString(), path.toString(), map(operation)))));
    return routes;
  }

  private static ApiRoute of(String verb, String path, Map<?, ?> operation) {
    Set<String> roles = new HashSet<>();
    if (operation.get("x-roles") instanceof List<?> named) {
      named.forEach(role -> roles.add(role.toString().toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    boolean open = operation.get("security") instanceof List<?> demands && demands.isEmpty();
    return new ApiRoute(verb, path, roles, open);
  }

  /** Whether it serves tokens that are tied to nobody. */
  boolean unbound() {
    return !open && roles.isEmpty();
  }

  /** Whether its path names a {@code variable}. */
  boolean has(String variable) {
    return path.contains("{" + variable + "}");
  }

  /** The path with ids of the small district. */
  String sample() {
    String filled = path;
    for (Map.Entry<String, String> each : SAMPLES.entrySet()) {
      filled = filled.replace(each.getKey(), each.getValue());
    }
    return filled.replaceAll("\\{\\w+}", "1");
  }

  @Override
  public String toString() {
    return verb.toUpperCase(Locale.ROOT) + " " + path;
  }

  private static Map<?, ?> document() {
    try {
      String text = Files.readString(Project.find().resolve("docs/openapi.yaml"));
      return map(
          Objects.requireNonNull(new Load(LoadSettings.builder().build()).loadFromString(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<?, ?> child(Map<?, ?> parent, String name) {
    return map(Objects.requireNonNull(parent.get(name)));
  }

  private static Map<?, ?> map(Object node) {
    return (Map<?, ?>) node;
  }
}
