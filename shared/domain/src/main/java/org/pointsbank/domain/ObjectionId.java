package org.pointsbank.domain;

/**
 * An objection to an evaluation on public notice.
 *
 * @param value an opaque UUID in lower case
 */
public record ObjectionId(String value) {
  /** Refuses what is not a UUID. */
  public ObjectionId {
    Identity.demandUuid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
