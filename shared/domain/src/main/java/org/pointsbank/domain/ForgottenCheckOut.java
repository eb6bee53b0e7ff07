package org.pointsbank.domain;

/** What becomes of somebody who checked in and never out. Source: rules 12.6. */
public enum ForgottenCheckOut {
  /** They are taken to have stayed until the planned end. */
  PLANNED_END,
  /** Nothing of it counts. */
  NOTHING
}
