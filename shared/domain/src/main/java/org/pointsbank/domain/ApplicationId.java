package org.pointsbank.domain;

/**
 * An application for membership.
 *
 * @param value an opaque UUID in lower case
 */
public record ApplicationId(String value) {
  /** Refuses what is not a UUID. */
  public ApplicationId {
    Identity.demandUuid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
