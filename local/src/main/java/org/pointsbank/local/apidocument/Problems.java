package org.pointsbank.local.apidocument;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.ProblemCode;

/** Which problems a route can answer, its own and the common ones, as OpenAPI's responses. */
final class Problems {
  private static final Set<String> SCOPES = Set.of("{community}", "{district}", "{person}");
  private static final Properties TEXTS = texts();

  private Problems() {}

  /** All problems of {@code route}. */
  static Set<ProblemCode> of(DocumentedRoute route) {
    Set<ProblemCode> codes = EnumSet.of(ProblemCode.INTERNAL, ProblemCode.BUSY);
    codes.addAll(route.refuses());
    if (!route.open() && !route.unbound()) {
      codes.addAll(scope(route));
    }
    if (!route.open() && !route.verb().equals("GET")) {
      codes.add(ProblemCode.RATE_LIMITED);
    }
    if (parsesParameters(route)) {
      codes.add(ProblemCode.INVALID_PARAMETER);
    }
    route.body().ifPresent(type -> codes.addAll(body(type)));
    if (route.once()) {
      codes.add(ProblemCode.IDEMPOTENCY_KEY_MISSING);
      codes.add(ProblemCode.IDEMPOTENCY_KEY_INVALID);
      codes.add(ProblemCode.IDEMPOTENCY_KEY_REUSED);
    }
    return codes;
  }

  /** Everybody is a volunteer: where volunteers may ask, what is not theirs looks absent. */
  private static Set<ProblemCode> scope(DocumentedRoute route) {
    Set<ProblemCode> codes = EnumSet.of(ProblemCode.NOT_BOUND);
    if (!route.roles().contains(Role.VOLUNTEER)) {
      codes.add(ProblemCode.ROLE_MISSING);
    }
    if (SCOPES.stream().anyMatch(route.path()::contains)) {
      codes.add(ProblemCode.NOT_FOUND);
    }
    if (route.path().contains("{person}") && !route.verb().equals("GET")) {
      codes.add(ProblemCode.OWN_FAVOUR);
    }
    return codes;
  }

  private static boolean parsesParameters(DocumentedRoute route) {
    return Stream.of(route.method().getParameters())
        .filter(DocumentedParameter::isOne)
        .map(Parameter::getParameterizedType)
        .anyMatch(type -> !type.getTypeName().contains("java.lang.String"));
  }

  private static Set<ProblemCode> body(Type type) {
    if (type == byte[].class) {
      return EnumSet.of(ProblemCode.TOO_LARGE);
    }
    return EnumSet.of(
        ProblemCode.MALFORMED_JSON,
        ProblemCode.MISSING_FIELD,
        ProblemCode.UNKNOWN_FIELD,
        ProblemCode.DUPLICATE_FIELD,
        ProblemCode.WRONG_TYPE,
        ProblemCode.INVALID_VALUE,
        ProblemCode.TOO_LARGE,
        ProblemCode.UNSUPPORTED_MEDIA_TYPE);
  }

  /** The responses of {@code codes} by their status. */
  static Map<String, Tree> responses(Set<ProblemCode> codes) {
    Map<Integer, List<ProblemCode>> byStatus =
        codes.stream()
            .sorted()
            .collect(Collectors.groupingBy(ProblemCode::status, TreeMap::new, Collectors.toList()));
    Map<String, Tree> responses = new TreeMap<>();
    byStatus.forEach((status, all) ->
        responses.put(
            String.valueOf(status),
            all.size() == 1 ? Tree.reference("responses", all.getFirst().code()) : response(all)));
    return responses;
  }

  /** One response for each code, for statuses that stand for one alone. */
  static Tree components() {
    Tree responses = new Tree();
    Stream.of(ProblemCode.values())
        .sorted((a, b) -> a.code().compareTo(b.code()))
        .forEach(code -> responses.put(code.code(), response(List.of(code))));
    Stream.of(ProblemCode.BUSY, ProblemCode.RATE_LIMITED)
        .forEach(code -> responses.tree(code.code()).put("headers", retryAfter()));
    return responses;
  }

  private static Tree retryAfter() {
    return Tree.with(
        "Retry-After", Tree.with("description", "Seconds", "schema", Tree.with("type", "integer")));
  }

  private static Tree response(List<ProblemCode> codes) {
    return Tree.with(
        "description",
        codes.stream()
            .map(code ->
                "- `%s`: %s".formatted(code.code(), TEXTS.getProperty(code.code() + ".detail")))
            .collect(Collectors.joining("\n")),
        "x-codes",
        codes.stream().map(ProblemCode::code).toList(),
        "content",
        Tree.with(
            "application/problem+json", Tree.with("schema", Tree.reference("schemas", "Problem"))));
  }

  private static Properties texts() {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(ProblemCode.class.getResourceAsStream("problems_en.properties")),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
