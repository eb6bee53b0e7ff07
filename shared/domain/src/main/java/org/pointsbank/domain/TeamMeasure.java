package org.pointsbank.domain;

/** What teams are ranked by. Source: rules 7.12. */
public enum TeamMeasure {
  /** What their members bring together. */
  SUM,
  /** That, divided by the number of their members. */
  PER_MEMBER
}
