package org.pointsbank.printpassbook;

import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.ProblemCode;

/** Why something was done, in one line. */
final class Reason {
  private static final int LONGEST = 200;

  private Reason() {}

  /**
   * The reason without the blanks around it.
   *
   * @throws BadInput if it is empty, longer than 200 characters, or has line ends or the like
   */
  static String of(String given) {
    String text = given.strip();
    boolean oneLine = text.chars().noneMatch(Character::isISOControl);
    if (text.isEmpty() || text.length() > LONGEST || !oneLine) {
      throw BadInput.at("/reason", ProblemCode.INVALID_VALUE);
    }
    return text;
  }
}
