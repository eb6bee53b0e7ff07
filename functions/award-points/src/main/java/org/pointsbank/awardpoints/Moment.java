package org.pointsbank.awardpoints;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.ProblemCode;

/** The instant that a caller asks about in {@code at}. */
final class Moment {
  private Moment() {}

  /**
   * Reads {@code 2026-09-30T23:59:59+08:00}.
   *
   * @throws BadInput naming the parameter, if it is no instant
   */
  static Instant of(String at) {
    try {
      return OffsetDateTime.parse(at).toInstant();
    } catch (DateTimeParseException e) {
      throw BadInput.at("at", ProblemCode.INVALID_PARAMETER);
    }
  }
}
