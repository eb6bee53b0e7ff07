package org.pointsbank.local.gateway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.local.template.Template;

/** Finds the route of a request; where several match, the one that is literal earlier. */
final class Router {
  private final List<Template.Route> routes;

  Router(List<Template.Route> routes) {
    this.routes = routes.stream().sorted(Comparator.comparing(Router::rank)).toList();
  }

  /**
   * A route and what its variables are.
   *
   * @param route that matched
   * @param pathParameters by name, decoded
   */
  record Match(Template.Route route, Map<String, String> pathParameters) {}

  /**
   * The route of {@code method} and {@code path}.
   *
   * @param path still encoded
   * @throws IllegalArgumentException if it cannot be decoded
   */
  Optional<Match> find(String method, String path) {
    List<String> asked = parts(path);
    return routes.stream()
        .filter(route -> route.method().equals(method))
        .flatMap(route -> match(route, asked).stream())
        .findFirst();
  }

  private static Optional<Match> match(Template.Route route, List<String> asked) {
    List<String> parts = parts(route.path());
    if (parts.size() != asked.size()) {
      return Optional.empty();
    }
    Map<String, String> variables = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      String given = Decoded.path(asked.get(i));
      if (variable(parts.get(i)) && !given.isEmpty()) {
        variables.put(parts.get(i).substring(1, parts.get(i).length() - 1), given);
      } else if (!parts.get(i).equals(given)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Match(route, variables));
  }

  private static List<String> parts(String path) {
    return List.of(path.split("/", -1));
  }

  private static boolean variable(String part) {
    return part.startsWith("{");
  }

  /** Sorts literal parts before variables, from the left. */
  private static String rank(Template.Route route) {
    List<String> ranks = new ArrayList<>();
    parts(route.path()).forEach(part -> ranks.add(variable(part) ? "1" : "0"));
    return String.join("", ranks);
  }
}
