package org.pointsbank.domain;

/**
 * A community, which has one points centre.
 *
 * @param value an opaque UUID in lower case
 */
public record CommunityId(String value) {
  /** Refuses what is not a UUID. */
  public CommunityId {
    Identity.demandUuid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
