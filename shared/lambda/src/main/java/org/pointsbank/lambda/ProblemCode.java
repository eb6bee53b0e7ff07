package org.pointsbank.lambda;

import java.util.Locale;

/** Every refusal of the API. The texts are in {@code problems_zh} and {@code problems_en}. */
public enum ProblemCode {
  /** The role is missing altogether. */
  ROLE_MISSING(403),
  /** The token is tied to nobody. */
  NOT_BOUND(403),
  /** Absent, or out of scope. */
  NOT_FOUND(404),
  /** The body is no JSON. */
  MALFORMED_JSON(400),
  /** A field that must be there is not. */
  MISSING_FIELD(400),
  /** A field that nobody knows. */
  UNKNOWN_FIELD(400),
  /** The same field twice. */
  DUPLICATE_FIELD(400),
  /** A field of another type. */
  WRONG_TYPE(400),
  /** A value that cannot be. */
  INVALID_VALUE(400),
  /** A part of the path or query that cannot be. */
  INVALID_PARAMETER(400),
  /** No Idempotency-Key. */
  IDEMPOTENCY_KEY_MISSING(400),
  /** An Idempotency-Key of another shape. */
  IDEMPOTENCY_KEY_INVALID(400),
  /** A cursor that no list has given. */
  CURSOR_INVALID(400),
  /** The body is too large. */
  TOO_LARGE(413),
  /** The body is not JSON by its own word. */
  UNSUPPORTED_MEDIA_TYPE(415),
  /** The key was used for something else. */
  IDEMPOTENCY_KEY_REUSED(422),
  /** A fault of ours. */
  INTERNAL(500),
  /** Others were writing: try again. */
  BUSY(503),
  ;

  private final int status;

  ProblemCode(int status) {
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** As clients see it: {@code not-found}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
