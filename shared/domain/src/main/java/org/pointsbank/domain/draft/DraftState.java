package org.pointsbank.domain.draft;

import java.time.LocalDate;

/** Where a draft stands. Source: rules 5.9. */
public sealed interface DraftState {
  /** It may be changed, tried and adopted. */
  record Open() implements DraftState {}

  /**
   * It is a rule book, and closed.
   *
   * @param ruleVersion of that book
   * @param effective the first local day it is in force
   * @param adopted who adopted it, and when
   * @param ground on what
   */
  record Adopted(long ruleVersion, LocalDate effective, Signature adopted, Ground ground)
      implements DraftState {}
}
