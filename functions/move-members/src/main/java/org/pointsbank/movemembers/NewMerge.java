package org.pointsbank.movemembers;

import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.domain.PersonId;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyId;
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
    PersonId kept = BodyId.of("/keep", keep, PersonId::new);
    if (!kept.equals(drop)) {
      return kept;
    }
    throw BadInput.at("/keep", ProblemCode.INVALID_VALUE);
  }

  String said() {
    return NewMove.said(reason);
  }
}
