package org.pointsbank.movemembers;

import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.domain.PersonId;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.ProblemCode;

/**
 * A proposal that somebody is known twice.
 *
 * @param keep as whom the person goes on
 * @param reason why the two are one: 1 to 200 characters
 */
@Serdeable
record NewMerge(String keep, String reason) {
  /** As whom {@code drop} goes on. */
  PersonId kept(PersonId drop) {
    try {
      PersonId kept = new PersonId(keep);
      if (!kept.equals(drop)) {
        return kept;
      }
    } catch (IllegalArgumentException e) {
      throw BadInput.at("/keep", ProblemCode.INVALID_VALUE);
    }
    throw BadInput.at("/keep", ProblemCode.INVALID_VALUE);
  }

  String said() {
    return NewMove.said(reason);
  }
}
