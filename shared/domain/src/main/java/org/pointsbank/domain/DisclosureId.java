package org.pointsbank.domain;

/**
 * A disclosure of what is masked.
 *
 * @param value an opaque UUID in lower case
 */
public record DisclosureId(String value) {
  /** Refuses what is not a UUID. */
  public DisclosureId {
    Identity.demandUuid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
