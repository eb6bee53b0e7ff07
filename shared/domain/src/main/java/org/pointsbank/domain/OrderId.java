package org.pointsbank.domain;

/**
 * An order for one piece of a prize; kept when the order is dropped and placed again.
 *
 * @param value an opaque UUID in lower case
 */
public record OrderId(String value) {
  /** Refuses what is not a UUID. */
  public OrderId {
    Identity.demandUuid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
