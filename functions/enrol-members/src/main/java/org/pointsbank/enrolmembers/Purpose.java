package org.pointsbank.enrolmembers;

import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.ProblemCode;

/**
 * For what somebody needs to know.
 *
 * @param purpose in their own words: 4 to 200 characters
 */
@Serdeable
record Purpose(String purpose) {
  private static final int FEWEST_CHARACTERS = 4;
  private static final int MOST_CHARACTERS = 200;

  /**
   * The purpose, where it says something.
   *
   * @throws BadInput if it is too short or too long
   */
  String said() {
    String stripped = purpose.strip();
    if (stripped.length() < FEWEST_CHARACTERS || stripped.length() > MOST_CHARACTERS) {
      throw BadInput.at("/purpose", ProblemCode.INVALID_VALUE);
    }
    return stripped;
  }

  /** A purpose may name somebody: it may not reach a log by accident. */
  @Override
  public String toString() {
    return "Purpose";
  }
}
