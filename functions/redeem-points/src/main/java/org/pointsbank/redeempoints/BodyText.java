package org.pointsbank.redeempoints;

import java.util.Optional;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.ProblemCode;

/** Texts of a body that must say something in one line. */
final class BodyText {
  private static final int LONGEST = 200;

  private BodyText() {}

  /**
   * What is said at {@code pointer}, without the blanks around it.
   *
   * @throws BadInput if it is empty, longer than 200 characters, or has line ends or the like
   */
  static String of(String pointer, String given) {
    String text = given.strip();
    if (text.isEmpty()
        || text.length() > LONGEST
        || text.chars().anyMatch(Character::isISOControl)) {
      throw BadInput.at(pointer, ProblemCode.INVALID_VALUE);
    }
    return text;
  }

  /** The same for a text that may be left out. */
  static Optional<String> of(String pointer, Optional<String> given) {
    return given.map(text -> of(pointer, text));
  }
}
