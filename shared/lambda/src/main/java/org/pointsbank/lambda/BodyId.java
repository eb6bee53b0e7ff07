package org.pointsbank.lambda;

import java.util.function.Function;

/** Ids that a body names. */
public final class BodyId {
  private BodyId() {}

  /**
   * The id at {@code pointer}, {@code BodyId.of("/person", given, PersonId::new)}.
   *
   * @throws BadInput if it is none
   */
  public static <T> T of(String pointer, String given, Function<String, T> id) {
    try {
      return id.apply(given);
    } catch (IllegalArgumentException e) {
      throw BadInput.at(pointer, ProblemCode.INVALID_VALUE);
    }
  }
}
