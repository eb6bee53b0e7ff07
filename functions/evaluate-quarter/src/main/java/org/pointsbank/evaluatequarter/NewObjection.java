package org.pointsbank.evaluatequarter;

import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.domain.evaluation.ObjectionState;
import org.pointsbank.domain.evaluation.RankingName;
import org.pointsbank.lambda.BodyText;

/**
 * What somebody objects to.
 *
 * @param ranking in which ranking
 * @param number the member number of whoever the place is, or should be
 * @param reason 1 to 200 characters in one line; auditors do not see it
 */
@Serdeable
record NewObjection(RankingName ranking, String number, String reason) {
  String said() {
    return BodyText.of("/reason", reason);
  }

  String named() {
    return BodyText.of("/number", number);
  }

  /**
   * Why an objection is right.
   *
   * @param reason 1 to 200 characters in one line; auditors do not see it
   * @param remedy whoever it is about is excused; or the result is made anew from the ledger, which
   *     was corrected
   */
  @Serdeable
  record Upholding(String reason, ObjectionState.Remedy remedy) {
    String said() {
      return BodyText.of("/reason", reason);
    }
  }
}
