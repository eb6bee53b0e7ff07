package org.pointsbank.lambda;

import java.util.Optional;

/** Texts of a body that must say something in one line. */
public final class BodyText {
  private static final int LONGEST = 200;

  private BodyText() {}

  /**
   * What is said at {@code pointer}, without the blanks around it.
   *
   * @throws BadInput if it is empty, longer than 200 characters, or has line ends or the like
   */
  public static String of(String pointer, String given) {
    return of(pointer, given, LONGEST);
  }

  /**
   * The same, of at most {@code longest} characters.
   *
   * @throws BadInput if it is empty, longer than that, or has line ends or the like
   */
  public static String of(String pointer, String given, int longest) {
    String text = given.strip();
    if (text.isEmpty()
        || text.codePointCount(0, text.length()) > longest
        || text.chars().anyMatch(Character::isISOControl)) {
      throw BadInput.at(pointer, ProblemCode.INVALID_VALUE);
    }
    return text;
  }

  /** What is said in 200 characters, if it is. */
  public static Optional<String> of(String pointer, Optional<String> given) {
    return given.map(text -> of(pointer, text));
  }
}
