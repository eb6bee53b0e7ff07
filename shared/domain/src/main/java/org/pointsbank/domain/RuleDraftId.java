package org.pointsbank.domain;

/**
 * Rules of a district before they are a rule book.
 *
 * @param value an opaque UUID in lower case
 */
public record RuleDraftId(String value) {
  /** Refuses what is not a UUID. */
  public RuleDraftId {
    Identity.demandUuid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
