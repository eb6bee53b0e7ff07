package org.pointsbank.domain;

/** How a membership stands on a day; whoever still applies has none yet. Source: rules 2.5. */
public enum MembershipState {
  /** Approved, but its first day is still to come. */
  AHEAD,
  /** It stands. */
  ACTIVE,
  /** It stands, but no hours are entered for that day. */
  PAUSED,
  /** The person left. */
  LEFT,
  /** The person moved to another community. */
  MOVED,
  /** The person died. */
  DECEASED,
  /** The person is known twice, and goes on as the other one. */
  MERGED
}
