package org.pointsbank.lambda;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What API Gateway sends for an HTTP API (payload 2.0), as far as the bank looks at it.
 *
 * @param routeKey the route it matched
 * @param path as the client wrote it
 * @param pathParameters by name
 * @param query by name
 * @param headers by lower-case name
 * @param sent the body as it was sent
 * @param encoded whether that is Base64
 * @param token of the authorizer; the Authorization header itself is never read
 * @param requestId names the call in the log
 */
record HttpEvent(
    String routeKey,
    String path,
    Map<String, String> pathParameters,
    Map<String, String> query,
    Map<String, String> headers,
    String sent,
    boolean encoded,
    Optional<Call.Token> token,
    String requestId) {
  private static final int LONGEST_SUBJECT = 255;

  /** Reads the envelope. */
  static HttpEvent of(Tree event) {
    Tree context = event.tree("requestContext");
    Tree claims = context.tree("authorizer").tree("jwt").tree("claims");
    return new HttpEvent(
        event.text("routeKey").orElse(""),
        event.text("rawPath").orElse(""),
        event.tree("pathParameters").texts(),
        event.tree("queryStringParameters").texts(),
        event.tree("headers").texts(),
        event.text("body").orElse(""),
        event.text("isBase64Encoded").orElse("false").equals("true"),
        token(claims),
        context.text("requestId").orElse(""));
  }

  /**
   * Who the claims are of. Roles and groups that they may name are never read. A token that says it
   * only tells its holder's own browser who signed in (an ID token) is none here, nor is one whose
   * subject nobody could be: OpenID Connect ends them at 255 characters. Half a pair of surrogates,
   * or an end of a line, would make two of them look like one where they are kept.
   */
  private static Optional<Call.Token> token(Tree claims) {
    if (claims.text("token_use").map("id"::equals).orElse(false)) {
      return Optional.empty();
    }
    Optional<String> subject =
        claims.text("sub").filter(text -> names(text) && text.length() <= LONGEST_SUBJECT);
    return claims
        .text("iss")
        .filter(HttpEvent::names)
        .flatMap(issuer -> subject.map(each -> new Call.Token(issuer, each)));
  }

  private static boolean names(String text) {
    return !text.isBlank()
        && text.codePoints()
            .noneMatch(point ->
                Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
  }

  /**
   * The body, decoded by the flag, never by the type.
   *
   * @throws BadInput if it is not what the flag says
   */
  byte[] body() {
    if (!encoded) {
      return sent.getBytes(StandardCharsets.UTF_8);
    }
    try {
      return Base64.getDecoder().decode(sent);
    } catch (IllegalArgumentException e) {
      throw new BadInput(Problem.of(ProblemCode.MALFORMED_JSON));
    }
  }

  /** The header called {@code name}, if it came. */
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }
}
