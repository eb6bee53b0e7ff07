package org.pointsbank.honourpeople;

import java.util.function.Function;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.ProblemCode;

/** Ids that stand in a body. */
final class Bodies {
  private Bodies() {}

  /**
   * The id at {@code pointer}.
   *
   * @throws BadInput if it is none
   */
  static <T> T id(String pointer, String text, Function<String, T> id) {
    try {
      return id.apply(text);
    } catch (IllegalArgumentException e) {
      throw BadInput.at(pointer, ProblemCode.INVALID_VALUE);
    }
  }
}
