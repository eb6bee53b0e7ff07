package org.pointsbank.local.apidocument;

import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The API document of the whole bank (OpenAPI 3.0.1): what the compiler wrote for each function,
 * merged, and completed by what the controllers' annotations and the sample events say.
 */
public final class ApiDocument {
  private final List<FunctionPart> functions;
  private final Examples examples;
  private final Components components = new Components();
  private final Map<String, String> operations = new HashMap<>();

  private ApiDocument(List<FunctionPart> functions, Examples examples) {
    this.functions = functions;
    this.examples = examples;
  }

  /**
   * The document as a text, the same for the same sources, byte for byte.
   *
   * @param root the project's folder, whose {@code events} give the examples
   */
  public static String yaml(Path root) {
    List<FunctionPart> functions = FunctionPart.all();
    return Yaml.write(of(functions, PlayedEvents.in(root.resolve("events"), functions)));
  }

  /**
   * The document of {@code functions}.
   *
   * @throws IllegalStateException if two of them say different things under one name
   */
  static Tree of(List<FunctionPart> functions, Examples examples) {
    return new ApiDocument(functions, examples).tree();
  }

  private Tree tree() {
    functions.forEach(this::collect);
    Tree paths = paths();
    Tree tree = Preamble.of(functions);
    tree.put("paths", paths);
    tree.put(
        "components",
        Tree.with(
            "securitySchemes", CommonParts.securitySchemes(),
            "parameters", CommonParts.parameters(),
            "responses", responses(paths),
            "schemas", schemas(paths)));
    return tree;
  }

  private void collect(FunctionPart function) {
    Tree schemas = function.document().at("components", "schemas");
    Shapes shapes = new Shapes(schemas);
    for (DocumentedRoute route : function.routes()) {
      shapes.answer(Operation.answerSchema(function, route), route.answer());
      route
          .body()
          .filter(type -> type != byte[].class)
          .ifPresent((Type type) -> shapes.request(Operation.requestSchema(function, route), type));
    }
    schemas.keySet().stream()
        .filter(name -> !name.startsWith("Answer_"))
        .forEach(name -> components.add(function.name(), name, schemas.tree(name)));
  }

  private Tree paths() {
    SampleValues samples = new SampleValues(components.schemas(), shown());
    NavigableMap<String, NavigableMap<String, Tree>> paths = new TreeMap<>();
    for (FunctionPart function : functions) {
      for (DocumentedRoute route : function.routes()) {
        demandUnique(function, route);
        paths
            .computeIfAbsent(route.path(), _ -> new TreeMap<>())
            .put(
                route.verb().toLowerCase(Locale.ROOT),
                new Operation(function, route, examples, samples).tree());
      }
    }
    return Tree.of(paths);
  }

  private Map<String, Object> shown() {
    ShownParts shown = new ShownParts(components.schemas());
    for (FunctionPart function : functions) {
      for (DocumentedRoute route : function.routes()) {
        examples
            .of(route.key())
            .flatMap(Examples.Example::answer)
            .ifPresent(answer -> shown.look(Operation.answerSchema(function, route), answer));
      }
    }
    return shown.byName();
  }

  private void demandUnique(FunctionPart function, DocumentedRoute route) {
    for (String name : List.of(route.operationId(), route.key())) {
      String other = operations.putIfAbsent(name, function.name());
      if (other != null) {
        throw new IllegalStateException(
            "%s and %s both have %s".formatted(other, function.name(), name));
      }
    }
  }

  private static Tree responses(Tree paths) {
    Tree responses = CommonParts.responses();
    var _ = responses.keySet().retainAll(References.of(paths, Map.of()));
    return responses;
  }

  private Tree schemas(Tree paths) {
    TreeMap<String, Object> all = new TreeMap<>(components.usedBy(paths));
    all.putAll(CommonParts.schemas());
    return Tree.of(all);
  }
}
