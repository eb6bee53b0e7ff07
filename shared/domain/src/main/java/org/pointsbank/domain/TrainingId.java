package org.pointsbank.domain;

/**
 * A training of a community.
 *
 * @param value an opaque UUID in lower case
 */
public record TrainingId(String value) {
  /** Refuses what is not a UUID. */
  public TrainingId {
    Identity.demandUuid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
