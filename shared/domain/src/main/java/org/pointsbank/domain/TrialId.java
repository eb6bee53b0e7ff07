package org.pointsbank.domain;

/**
 * A past period reckoned once more by a draft.
 *
 * @param value an opaque UUID in lower case
 */
public record TrialId(String value) {
  /** Refuses what is not a UUID. */
  public TrialId {
    Identity.demandUuid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
