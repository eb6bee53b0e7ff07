package org.pointsbank.domain;

/**
 * A move from one community to another.
 *
 * @param value an opaque UUID in lower case
 */
public record MoveId(String value) {
  /** Refuses what is not a UUID. */
  public MoveId {
    Identity.demandUuid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
