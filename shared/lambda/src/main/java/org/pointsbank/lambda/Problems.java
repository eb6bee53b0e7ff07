package org.pointsbank.lambda;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Says a {@link Problem} in the caller's language, as {@code application/problem+json}. */
@Singleton
final class Problems {
  private static final String TYPE = "urn:points-bank:problem:";

  private final Map<Language, Properties> texts = new ConcurrentHashMap<>();
  private final Json json;

  Problems(Json json) {
    this.json = json;
  }

  HttpAnswer answer(Problem problem, Language language, String requestId) {
    ProblemCode code = problem.code();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", TYPE + code.code());
    body.put("title", text(code, "title", language, problem.facts()));
    body.put("status", code.status());
    body.put("detail", text(code, "detail", language, problem.facts()));
    body.put("code", code.code());
    body.put("requestId", requestId);
    body.put("errors", problem.errors().stream().map(error -> field(error, language)).toList());
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("content-type", "application/problem+json");
    headers.put("content-language", language.tag());
    headers.put("vary", "Accept-Language");
    if (code == ProblemCode.BUSY) {
      headers.put("retry-after", "1");
    }
    if (code == ProblemCode.RATE_LIMITED) {
      headers.put("retry-after", problem.facts().getOrDefault("seconds", "60"));
    }
    return new HttpAnswer(code.status(), headers, json.write(body));
  }

  private Map<String, Object> field(Problem.FieldProblem error, Language language) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("pointer", error.pointer());
    field.put("code", error.code().code());
    field.put("message", text(error.code(), "title", language, Map.of()));
    return field;
  }

  String text(ProblemCode code, String part, Language language, Map<String, String> facts) {
    String text =
        texts
            .computeIfAbsent(language, Problems::load)
            .getProperty(code.code() + "." + part, code.code());
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      text = text.replace("{" + fact.getKey() + "}", fact.getValue());
    }
    return text;
  }

  /** The codes that {@code language} has no words for: a test demands that there are none. */
  static List<String> missing(Language language) {
    Properties properties = load(language);
    return List.of(ProblemCode.values()).stream()
        .flatMap(code -> List.of(code.code() + ".title", code.code() + ".detail").stream())
        .filter(name -> !properties.containsKey(name))
        .toList();
  }

  private static Properties load(Language language) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                Problems.class.getResourceAsStream("problems_" + language.file() + ".properties")),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
