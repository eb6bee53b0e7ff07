package org.pointsbank.movemembers;

import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyId;
import org.pointsbank.lambda.ProblemCode;

/**
 * A wish to move.
 *
 * @param to the community that is to take the member in
 * @param reason why: 1 to 200 characters
 */
@Serdeable
record NewMove(String to, String reason) {
  private static final int MOST_CHARACTERS = 200;

  /**
   * A no, with its reason.
   *
   * @param reason why: 1 to 200 characters
   */
  @Serdeable
  record Refusal(String reason) {
    String said() {
      return NewMove.said(reason);
    }
  }

  CommunityId community() {
    return BodyId.of("/to", to, CommunityId::new);
  }

  String said() {
    return said(reason);
  }

  static String said(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty() || stripped.length() > MOST_CHARACTERS) {
      throw BadInput.at("/reason", ProblemCode.INVALID_VALUE);
    }
    return stripped;
  }
}
