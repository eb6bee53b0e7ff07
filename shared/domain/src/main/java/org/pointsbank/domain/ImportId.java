package org.pointsbank.domain;

/**
 * An uploaded file and what became of it.
 *
 * @param value an opaque UUID in lower case
 */
public record ImportId(String value) {
  /** Refuses what is not a UUID. */
  public ImportId {
    Identity.demandUuid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
