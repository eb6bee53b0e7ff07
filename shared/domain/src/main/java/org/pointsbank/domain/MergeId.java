package org.pointsbank.domain;

/**
 * A proposal that two people are one.
 *
 * @param value an opaque UUID in lower case
 */
public record MergeId(String value) {
  /** Refuses what is not a UUID. */
  public MergeId {
    Identity.demandUuid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
