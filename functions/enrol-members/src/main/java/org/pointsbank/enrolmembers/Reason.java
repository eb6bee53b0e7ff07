package org.pointsbank.enrolmembers;

import java.util.List;
import org.pointsbank.domain.membership.Skills;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.ProblemCode;

/** What people write in their own words. */
final class Reason {
  private static final int MOST_CHARACTERS = 200;
  private static final int FEWEST_OF_A_PURPOSE = 4;

  private Reason() {}

  /**
   * A reason that says something.
   *
   * @throws BadInput if it is blank or longer than {@value #MOST_CHARACTERS} characters
   */
  static String said(String text) {
    return said("/reason", text, 1);
  }

  /**
   * A purpose that says something.
   *
   * @throws BadInput if it has fewer than {@value #FEWEST_OF_A_PURPOSE} or more than {@value
   *     #MOST_CHARACTERS} characters
   */
  static String purpose(String text) {
    return said("/purpose", text, FEWEST_OF_A_PURPOSE);
  }

  private static String said(String pointer, String text, int fewest) {
    String stripped = text.strip();
    if (stripped.length() < fewest || stripped.length() > MOST_CHARACTERS) {
      throw BadInput.at(pointer, ProblemCode.INVALID_VALUE);
    }
    return stripped;
  }

  /**
   * Skills as somebody tells them.
   *
   * @throws BadInput if they are too many, too long, blank, or one is told twice
   */
  static Skills skills(List<String> words) {
    try {
      return new Skills(words.stream().map(String::strip).toList());
    } catch (IllegalArgumentException e) {
      throw BadInput.at("/skills", ProblemCode.INVALID_VALUE);
    }
  }
}
