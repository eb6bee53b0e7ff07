package org.pointsbank.local.apidocument;

import java.util.List;

/** How the document begins: title, conventions, server, functions. */
final class Preamble {
  private static final String CONVENTIONS =
      """
      What a city district's volunteers gave, and what they get for it.

      - Points are whole hundredths: `175` is 1.75 points. Service time is whole minutes.
      - Days are local (`2026-10-01`), times carry their offset (`2026-10-01T09:00:00+08:00`), periods are `2026-Q3` and `2026-H2`.
      - Ids are opaque. A field that may be empty is always there, and null.
      - A list has `items` and `nextCursor`; `?cursor=` goes on, `?limit=` sets the size of a page.
      - What moves hours, points or things needs an `Idempotency-Key`: the same key and the same request get the first answer, \
      refusals too, for ever after.
      - Problems are `application/problem+json` (RFC 9457). Their `code` never changes; their texts are Chinese, or English \
      where `Accept-Language` prefers it.
      - A token says who asks, the bank's table says what they may do. A volunteer sees their own things; a centre worker those of \
      their communities; an officer and an auditor those of their district. What is out of scope looks absent.
      """;

  private Preamble() {}

  static Tree of(List<FunctionPart> functions) {
    return Tree.with(
        "openapi", "3.0.1",
        "info",
            Tree.with(
                "title",
                "志愿积分银行 Volunteer points bank",
                "description",
                CONVENTIONS.strip(),
                "license",
                Tree.with(
                    "name", "Apache-2.0",
                    "url", "https://www.apache.org/licenses/LICENSE-2.0"),
                "version",
                "1"),
        "servers", List.of(Tree.with("url", "http://127.0.0.1:3000", "description", "./local/run")),
        "tags",
            functions.stream()
                .filter(function -> !function.routes().isEmpty())
                .map(
                    function -> Tree.with("name", function.name(), "description", function.title()))
                .toList(),
        "security", List.of(Tree.with("bearerAuth", List.of())));
  }
}
