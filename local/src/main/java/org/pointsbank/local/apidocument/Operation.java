package org.pointsbank.local.apidocument;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pointsbank.domain.Role;

/** One route as OpenAPI's operation. */
final class Operation {
  private static final String JSON = "application/json";

  private final FunctionPart function;
  private final DocumentedRoute route;
  private final Examples examples;
  private final SampleValues samples;

  Operation(FunctionPart function, DocumentedRoute route, Examples examples, SampleValues samples) {
    this.function = function;
    this.route = route;
    this.examples = examples;
    this.samples = samples;
  }

  /**
   * The whole operation.
   *
   * @throws IllegalStateException if the compiler wrote nothing of the route
   */
  Tree tree() {
    Tree written = written(function, route);
    String description = written.text("description").orElse("").strip();
    String summary = firstSentence(description);
    String more = description.replaceAll("\\s+", " ").substring(summary.length());
    Tree tree =
        Tree.with(
            "tags", List.of(function.name()),
            "summary", summary,
            "description", (more + "\n\nRoles: " + roles() + ".").strip(),
            "operationId", route.operationId(),
            "parameters", DocumentedParameter.all(route));
    route.body().ifPresent(type -> tree.put("requestBody", requestBody(type)));
    tree.put("responses", responses());
    if (route.open()) {
      tree.put("security", List.of());
    }
    tree.put("x-roles", route.roles().stream().map(Operation::word).toList());
    return tree;
  }

  /** What the compiler wrote of {@code route}. */
  static Tree written(FunctionPart function, DocumentedRoute route) {
    Tree written =
        function.document().at("paths", route.path(), route.verb().toLowerCase(Locale.ROOT));
    if (written.isEmpty()) {
      throw new IllegalStateException("nothing was written of " + route.key());
    }
    return written;
  }

  /** The schema of the JSON body that a request has. */
  static Tree requestSchema(FunctionPart function, DocumentedRoute route) {
    return written(function, route).at("requestBody", "content", JSON, "schema");
  }

  /** The schema of what is given: what the compiler wrote of {@code Answer}, unwrapped. */
  static Tree answerSchema(FunctionPart function, DocumentedRoute route) {
    if (route.answer() == byte[].class) {
      return binary();
    }
    Tree content =
        written(function, route).tree("responses").trees().entrySet().stream()
            .filter(each -> each.getKey().startsWith("2"))
            .map(each -> each.getValue().tree("content"))
            .findFirst()
            .orElseGet(Tree::new);
    return content.trees().values().stream()
        .map(media -> media.tree("schema"))
        .flatMap(schema -> schema.referred().stream())
        .map(name -> function.document().at("components", "schemas", name, "properties", "body"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no answer was written of " + route.key()));
  }

  private static String firstSentence(String description) {
    String text = description.replaceAll("\\s+", " ");
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }

  private String roles() {
    if (route.open()) {
      return "none, not even a token";
    }
    if (route.unbound()) {
      return "whoever has a token, tied to a person or not";
    }
    return route.roles().stream().map(Operation::word).collect(Collectors.joining(", "));
  }

  private static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private Tree requestBody(Type type) {
    if (type == byte[].class) {
      return body("application/octet-stream", binary(), Optional.empty());
    }
    Tree schema = requestSchema(function, route);
    return body(JSON, schema, examples.of(route.key()).flatMap(Examples.Example::request));
  }

  private static Tree binary() {
    return Tree.with("type", "string", "format", "binary");
  }

  private Tree body(String media, Tree schema, Optional<Object> example) {
    return Tree.with("required", true, "content", content(media, schema, example));
  }

  private Tree content(String media, Tree schema, Optional<Object> example) {
    return Tree.with(
        media, Tree.with("schema", schema, "example", example.orElseGet(() -> samples.of(schema))));
  }

  private Tree responses() {
    Map<String, Tree> all = new TreeMap<>(Problems.responses(Problems.of(route)));
    if (!route.open()) {
      all.put("401", Tree.reference("responses", "unauthorized"));
    }
    examples
        .of(route.key())
        .ifPresent(
            found -> found.refusals().forEach((status, refusals) -> show(all, status, refusals)));
    all.put(String.valueOf(route.status()), given());
    return Tree.of(all);
  }

  /** Adds what was refused when the sample events were played. */
  private static void show(Map<String, Tree> all, int status, Map<String, Object> refusals) {
    Tree media =
        all.getOrDefault(String.valueOf(status), new Tree())
            .at("content", "application/problem+json");
    if (!media.isEmpty()) {
      Tree shown = new Tree();
      refusals.forEach((code, body) -> shown.put(code, Tree.with("value", body)));
      media.put("examples", shown);
    }
  }

  private Tree given() {
    Tree schema = answerSchema(function, route);
    Tree given = Tree.with("description", route.status() == 201 ? "Done" : "As asked");
    Optional<Object> example =
        route.answer() == byte[].class
            ? Optional.of("the bytes of the file")
            : examples.of(route.key()).flatMap(Examples.Example::answer);
    given.put("content", content(route.produces(), schema, example));
    return given;
  }
}
