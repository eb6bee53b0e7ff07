package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.pointsbank.domain.TrialId;
import org.pointsbank.domain.draft.Ground;

/**
 * On what rules were adopted.
 *
 * @param trial a finished one of just these rules, if there was one
 * @param withoutTrial why not, if there was none
 */
@Serdeable
record GroundView(Optional<String> trial, Optional<String> withoutTrial) {
  static GroundView of(Ground ground) {
    return switch (ground) {
      case Ground.Tried(TrialId trial) ->
          new GroundView(Optional.of(trial.value()), Optional.empty());
      case Ground.Untried(String reason) -> new GroundView(Optional.empty(), Optional.of(reason));
    };
  }
}
