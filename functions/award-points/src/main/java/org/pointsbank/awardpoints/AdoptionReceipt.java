package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Optional;
import org.pointsbank.domain.TrialId;
import org.pointsbank.domain.draft.Adoption;
import org.pointsbank.domain.draft.Ground;

/**
 * What became of a draft. It repeats no reason, since it is kept under the idempotency key.
 *
 * @param draft its id
 * @param ruleVersion of the rule book that it is now
 * @param effective the first local day it is in force
 * @param trial on which it was adopted, if it was tried
 */
@Serdeable
record AdoptionReceipt(
    String draft, long ruleVersion, LocalDate effective, Optional<String> trial) {
  static AdoptionReceipt of(Adoption.Granted granted) {
    return new AdoptionReceipt(
        granted.draft().id().value(),
        granted.book().version(),
        granted.book().effective(),
        switch (granted.trail().ground()) {
          case Ground.Tried(TrialId trial) -> Optional.of(trial.value());
          case Ground.Untried _ -> Optional.empty();
        });
  }
}
