package org.pointsbank.evaluatequarter;

import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.lambda.BodyText;

/**
 * Why something is done.
 *
 * @param reason 1 to 200 characters in one line; auditors do not see it
 */
@Serdeable
record Reason(String reason) {
  String said() {
    return BodyText.of("/reason", reason);
  }
}
