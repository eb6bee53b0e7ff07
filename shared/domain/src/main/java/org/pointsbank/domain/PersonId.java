package org.pointsbank.domain;

/**
 * Anyone the bank knows.
 *
 * @param value an opaque UUID in lower case
 */
public record PersonId(String value) {
  /** Refuses what is not a UUID. */
  public PersonId {
    Identity.demandUuid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
