package org.pointsbank.domain;

/**
 * An honour of one person.
 *
 * @param value an opaque UUID in lower case
 */
public record HonourId(String value) {
  /** Refuses what is not a UUID. */
  public HonourId {
    Identity.demandUuid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
