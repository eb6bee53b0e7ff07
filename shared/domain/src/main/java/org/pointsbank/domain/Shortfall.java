package org.pointsbank.domain;

/** What becomes of points that are taken back and spent or held already. Source: rules 5.5. */
public enum Shortfall {
  /** They are owed, and the next earnings repay them. */
  OWED,
  /** They are written off, once a second person has approved it. */
  WRITTEN_OFF
}
