package org.pointsbank.recordhours;

import java.util.Optional;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.ProblemCode;

/** Free text of a body: stripped, and short enough that records stay small items. */
final class ShortText {
  private static final int MOST_CHARACTERS = 200;

  private static final int MOST_OF_A_PROOF = 500;

  private ShortText() {}

  /**
   * What a volunteer tells as proof; empty if nothing.
   *
   * @throws BadInput at {@code pointer} if it is longer than 500 characters
   */
  static String proof(String pointer, Optional<String> text) {
    String stripped = text.map(String::strip).orElse("");
    if (stripped.length() > MOST_OF_A_PROOF) {
      throw BadInput.at(pointer, ProblemCode.INVALID_VALUE);
    }
    return stripped;
  }

  /**
   * A text that must say something.
   *
   * @throws BadInput at {@code pointer} if it is blank or longer than 200 characters
   */
  static String said(String pointer, String text) {
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.length() > MOST_CHARACTERS) {
      throw BadInput.at(pointer, ProblemCode.INVALID_VALUE);
    }
    return stripped;
  }

  /**
   * A text that may be left out.
   *
   * @throws BadInput at {@code pointer} if it is longer than 200 characters
   */
  static String orEmpty(String pointer, Optional<String> text) {
    return text.map(String::strip)
        .filter(stripped -> !stripped.isEmpty())
        .map(stripped -> said(pointer, stripped))
        .orElse("");
  }
}
