package org.pointsbank.domain;

/**
 * An activity of a community.
 *
 * @param value an opaque UUID in lower case
 */
public record ActivityId(String value) {
  /** Refuses what is not a UUID. */
  public ActivityId {
    Identity.demandUuid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
