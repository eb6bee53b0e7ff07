package org.pointsbank.domain;

/** The four heads under which honour accumulates. */
public enum Head {
  /** 活动参与: by hours, by themselves. */
  PARTICIPATION,
  /** 工作履职: awarded by people. */
  DUTY,
  /** 作用发挥: awarded by people. */
  ROLE,
  /** 实际成效: awarded by people. */
  RESULTS
}
