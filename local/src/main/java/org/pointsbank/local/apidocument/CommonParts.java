package org.pointsbank.local.apidocument;

import java.util.List;
import java.util.stream.Stream;
import org.pointsbank.lambda.ProblemCode;

/** What all operations share. */
final class CommonParts {
  private CommonParts() {}

  static Tree securitySchemes() {
    return Tree.with(
        "bearerAuth", Tree.with("type", "http", "scheme", "bearer", "bearerFormat", "JWT"));
  }

  static Tree parameters() {
    return Tree.with(
        "Accept-Language",
        Tree.with(
            "name", "Accept-Language",
            "in", "header",
            "description", "The language of texts: Chinese, unless English is preferred",
            "required", false,
            "schema", Tree.with("type", "string", "default", "zh-CN"),
            "example", "zh-CN"),
        "Idempotency-Key",
        Tree.with(
            "name", "Idempotency-Key",
            "in", "header",
            "description", "Chosen by the client, one for each thing it wants done",
            "required", true,
            "schema", Tree.with("type", "string", "pattern", "^[A-Za-z0-9_-]{1,64}$"),
            "example", "2026-10-01-0001"));
  }

  static Tree responses() {
    Tree responses = Problems.components();
    responses.put(
        "unauthorized",
        Tree.with(
            "description",
            "No token, or one that has expired or is not for this bank; the gateway says so",
            "content",
            Tree.with(
                "application/json",
                Tree.with(
                    "schema",
                    Tree.reference("schemas", "Unauthorized"),
                    "example",
                    Tree.with("message", "Unauthorized")))));
    return responses;
  }

  static Tree schemas() {
    return Tree.with(
        "Problem", problem(),
        "Problem.FieldProblem", fieldProblem(),
        "Unauthorized",
            Tree.with(
                "type",
                "object",
                "description",
                "What the gateway itself says.",
                "required",
                List.of("message"),
                "properties",
                Tree.with("message", Tree.with("type", "string"))));
  }

  private static Tree problem() {
    return Tree.with(
        "type",
        "object",
        "description",
        "Why something was not done.",
        "required",
        List.of("type", "title", "status", "detail", "code", "requestId", "errors"),
        "properties",
        Tree.with(
            "type", text("urn:points-bank:problem:not-found"),
            "title", text("Not found"),
            "status", Tree.with("type", "integer", "format", "int32", "example", 404),
            "detail", text("There is no such thing, or it is out of your scope."),
            "code", code(),
            "requestId", text("JKJaXmPLvHcESHA="),
            "errors",
                Tree.with(
                    "type", "array",
                    "description", "the fields or parameters it is about, if any",
                    "items", Tree.reference("schemas", "Problem.FieldProblem"))));
  }

  private static Tree fieldProblem() {
    return Tree.with(
        "type",
        "object",
        "description",
        "What is wrong with one field.",
        "required",
        List.of("pointer", "code", "message"),
        "properties",
        Tree.with(
            "pointer",
            Tree.with(
                "type", "string",
                "description", "a JSON pointer into the body, or the name of a parameter",
                "example", "/minutes"),
            "code",
            code(),
            "message",
            text("Wrong type")));
  }

  private static Tree text(String example) {
    return Tree.with("type", "string", "example", example);
  }

  private static Tree code() {
    List<String> codes = Stream.of(ProblemCode.values()).map(ProblemCode::code).sorted().toList();
    return Tree.with("type", "string", "description", "stable, never translated", "enum", codes);
  }
}
