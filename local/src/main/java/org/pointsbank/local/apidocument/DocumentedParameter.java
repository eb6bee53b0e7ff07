package org.pointsbank.local.apidocument;

import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The parameters of a route, as OpenAPI wants them. */
final class DocumentedParameter {
  private static final Map<String, String> WORDS =
      Map.of(
          "limit", "How many items the page has at most",
          "cursor", "Where the list goes on: the `nextCursor` of the page before",
          "dryRun", "Whether only the report is written; true unless said otherwise",
          "period", "A quarter, a half-year or a year, in local days; everything without one",
          "part", "Which of the files, from 1, where all accounts do not go into one",
          "on", "The local day; today unless said otherwise",
          "at", "The instant to look back to; without one, everything up to now");

  private DocumentedParameter() {}

  /** Whether {@code parameter} stands in the URL. */
  static boolean isOne(Parameter parameter) {
    return parameter.isAnnotationPresent(PathVariable.class)
        || parameter.isAnnotationPresent(QueryValue.class);
  }

  /** All of {@code route}: those of its path first, the headers last. */
  static List<Tree> all(DocumentedRoute route) {
    List<Tree> all = new ArrayList<>(ofKind(route, PathVariable.class, "path"));
    all.addAll(ofKind(route, QueryValue.class, "query"));
    if (route.once()) {
      all.add(Tree.reference("parameters", "Idempotency-Key"));
    }
    all.add(Tree.reference("parameters", "Accept-Language"));
    return all;
  }

  private static List<Tree> ofKind(
      DocumentedRoute route, Class<? extends java.lang.annotation.Annotation> kind, String in) {
    return Stream.of(route.method().getParameters())
        .filter(each -> each.isAnnotationPresent(kind))
        .map(each -> parameter(each, in))
        .toList();
  }

  private static Tree parameter(Parameter parameter, String in) {
    String name = name(parameter);
    boolean optional = parameter.getType() == Optional.class;
    ParameterKind kind = ParameterKind.of(name, type(parameter, optional));
    Tree tree = Tree.with("name", name, "in", in);
    Optional.ofNullable(WORDS.get(name)).ifPresent(words -> tree.put("description", words));
    tree.put("required", !optional);
    tree.put("schema", kind.schema());
    tree.put("example", kind.example());
    return tree;
  }

  /** {@code {import}} cannot be the name of one of Java's variables. */
  private static String name(Parameter parameter) {
    return Optional.ofNullable(parameter.getAnnotation(PathVariable.class))
        .map(PathVariable::value)
        .or(() ->
            Optional.ofNullable(parameter.getAnnotation(QueryValue.class)).map(QueryValue::value))
        .filter(name -> !name.isEmpty())
        .orElse(parameter.getName());
  }

  private static Class<?> type(Parameter parameter, boolean optional) {
    return optional
            && parameter.getParameterizedType() instanceof ParameterizedType generic
            && generic.getActualTypeArguments()[0] instanceof Class<?> inner
        ? inner
        : parameter.getType();
  }
}
