package org.pointsbank.domain.team;

/** As what somebody is in a team. */
public enum TeamPart {
  /** One of many. */
  MEMBER,
  /** Leads it; a team may have several. */
  LEADER
}
