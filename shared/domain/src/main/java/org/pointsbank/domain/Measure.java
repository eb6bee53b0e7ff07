package org.pointsbank.domain;

/** What an evaluation ranks by. Source: rules 7.1. */
public enum Measure {
  /** Honour points of the lines whose service lies in the period. */
  HONOUR,
  /** Service minutes of those lines. */
  MINUTES,
  /** Those honour points, each head by its weight. */
  WEIGHTED
}
