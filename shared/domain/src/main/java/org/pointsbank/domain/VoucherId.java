package org.pointsbank.domain;

/**
 * A voucher: the paper behind what people move by hand.
 *
 * @param value an opaque UUID in lower case
 */
public record VoucherId(String value) {
  /** Refuses what is not a UUID. */
  public VoucherId {
    Identity.demandUuid(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
