package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.lambda.BodyText;

/**
 * Why a line is wrong.
 *
 * @param reason 1 to 200 characters in one line; auditors do not see it
 */
@Serdeable
record NewAppeal(String reason) {
  String said() {
    return BodyText.of("/reason", reason);
  }

  /**
   * Why the line stays.
   *
   * @param reason 1 to 200 characters in one line; auditors do not see it
   */
  @Serdeable
  record Dismissal(String reason) {
    String said() {
      return BodyText.of("/reason", reason);
    }
  }

  /**
   * Why the line is wrong indeed.
   *
   * @param reason 1 to 60 characters in one line: the passbook shows it, where the line is reversed
   */
  @Serdeable
  record Upholding(String reason) {
    String said() {
      return BodyText.of("/reason", reason, NewVoucher.LONGEST_REASON);
    }
  }
}
