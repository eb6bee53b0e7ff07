package org.pointsbank.domain;

/**
 * A prize of a round.
 *
 * @param value an opaque UUID in lower case
 */
public record PrizeId(String value) {
  /** Refuses what is not a UUID. */
  public PrizeId {
    Identity.demandUuid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
