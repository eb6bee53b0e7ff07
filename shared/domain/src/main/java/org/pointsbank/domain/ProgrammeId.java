package org.pointsbank.domain;

/**
 * An award programme.
 *
 * @param value an opaque UUID in lower case
 */
public record ProgrammeId(String value) {
  /** Refuses what is not a UUID. */
  public ProgrammeId {
    Identity.demandUuid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
