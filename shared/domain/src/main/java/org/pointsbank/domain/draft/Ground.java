package org.pointsbank.domain.draft;

import org.pointsbank.domain.TrialId;

/** On what rules were adopted. Source: rules 5.9. */
public sealed interface Ground {
  /** On a finished trial of just these rules. */
  record Tried(TrialId trial) implements Ground {}

  /** Without one, for this reason. */
  record Untried(String reason) implements Ground {}
}
