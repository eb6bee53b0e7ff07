package org.pointsbank.honourpeople;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.lambda.BodyId;

/**
 * A programme that is to be.
 *
 * @param community of which it is; of the whole district where there is none
 * @param terms what it promises
 */
@Serdeable
record NewProgramme(Optional<String> community, TermsForm terms) {
  Optional<CommunityId> owner() {
    return community.map(text -> BodyId.of("/community", text, CommunityId::new));
  }
}
