package org.pointsbank.domain;

/** What a person may do in the bank; the table says who holds which, the token never does. */
public enum Role {
  /** Own things. */
  VOLUNTEER,
  /** Own team's orders and sessions. */
  TEAM_LEADER,
  /** One community. */
  CENTRE_WORKER,
  /** All communities of a district: reads, rule books, programmes; no hours or hand-overs. */
  DISTRICT_OFFICER,
  /** Own offers and deliveries. */
  PARTNER,
  /** Reads the ledger and the trail, no personal data. */
  AUDITOR
}
