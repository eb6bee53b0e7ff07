package org.pointsbank.honourpeople;

import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyId;
import org.pointsbank.lambda.BodyText;
import org.pointsbank.lambda.ProblemCode;

/**
 * Somebody who is to be nominated.
 *
 * @param person who
 * @param community for which they stand
 * @param reason 1 to 200 characters in one line; auditors do not see it
 */
@Serdeable
record NewNominee(String person, String community, String reason) {
  PersonId who() {
    return BodyId.of("/person", person, PersonId::new);
  }

  CommunityId where() {
    return BodyId.of("/community", community, CommunityId::new);
  }

  String said() {
    return BodyText.of("/reason", reason);
  }

  /**
   * The first of a community, by the honour points of the period's published evaluations.
   *
   * @param community whose
   * @param first how many ranks, 1 to 40
   */
  @Serdeable
  record First(String community, long first) {
    private static final long MOST = 40;

    CommunityId where() {
      return BodyId.of("/community", community, CommunityId::new);
    }

    long ranks() {
      if (first < 1 || first > MOST) {
        throw BadInput.at("/first", ProblemCode.OUT_OF_RANGE);
      }
      return first;
    }
  }

  /**
   * What came of it.
   *
   * @param nominated how many are now, of those
   * @param skipped how many of them were before, or lack what the programme asks for
   */
  @Serdeable
  record FirstNominated(long nominated, long skipped) {}
}
