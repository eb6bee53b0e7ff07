package org.pointsbank.lambda;

import java.util.List;
import java.util.Map;

/**
 * Why something was not done, as RFC 9457 tells it; the texts are made at the edge, in the caller's
 * language.
 *
 * @param code stable, never translated
 * @param facts fill the placeholders of the text, by name; no personal data
 * @param errors the fields it is about, if any
 */
public record Problem(ProblemCode code, Map<String, String> facts, List<FieldProblem> errors) {
  /** Copies both in. */
  public Problem {
    facts = Map.copyOf(facts);
    errors = List.copyOf(errors);
  }

  /**
   * What is wrong with one field.
   *
   * @param pointer a JSON pointer into the body, or the name of a parameter
   * @param code stable, never translated
   */
  public record FieldProblem(String pointer, ProblemCode code) {}

  /** A problem that needs no facts. */
  public static Problem of(ProblemCode code) {
    return new Problem(code, Map.of(), List.of());
  }

  /** A problem with one fact. */
  public static Problem of(ProblemCode code, String name, Object fact) {
    return new Problem(code, Map.of(name, fact.toString()), List.of());
  }

  /** Bad input at {@code pointer}. */
  public static Problem at(String pointer, ProblemCode code) {
    return new Problem(code, Map.of("pointer", pointer), List.of(new FieldProblem(pointer, code)));
  }
}
