package org.pointsbank.domain;

/** Who comes first among equal measures. Source: rules 7.1. */
public enum TieRule {
  /** Nobody: they share a rank, and the next one is left out. */
  SHARED,
  /** Whoever served more minutes; who is equal in that too shares a rank. */
  MINUTES
}
