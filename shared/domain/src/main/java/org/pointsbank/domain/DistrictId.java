package org.pointsbank.domain;

/**
 * A district: the level above communities.
 *
 * @param value an opaque UUID in lower case
 */
public record DistrictId(String value) {
  /** Refuses what is not a UUID. */
  public DistrictId {
    Identity.demandUuid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
