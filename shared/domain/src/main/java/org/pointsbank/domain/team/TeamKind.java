package org.pointsbank.domain.team;

/** What kind of team. Source: rules 14.2. */
public enum TeamKind {
  /** 志愿服务队: anybody of the community. */
  VOLUNTEERS,
  /** 党支部: Party members alone; it is appraised, and not ranked among teams. */
  PARTY_BRANCH
}
