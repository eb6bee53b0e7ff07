package org.pointsbank.domain;

/** How a service record is evidenced. */
public enum EvidenceGrade {
  /** Checked in and out. */
  TIMED,
  /** Entered by a worker from a signed paper sheet. */
  SHEET,
  /** Told by the volunteer. */
  SELF_REPORTED
}
