package org.pointsbank.enrolmembers;

import java.util.List;
import org.pointsbank.domain.membership.Skills;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.ProblemCode;

/** What people write in their own words. */
final class Reason {
  private static final int MOST_CHARACTERS = 200;

  private Reason() {}

  /**
   * A reason that says something.
   *
   * @throws BadInput if it is blank or longer than {@value #MOST_CHARACTERS} characters
   */
  static String said(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.length() > MOST_CHARACTERS) {
      throw BadInput.at("/reason", ProblemCode.INVALID_VALUE);
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
