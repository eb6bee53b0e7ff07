package org.pointsbank.testkit.meter;

/** Write units of one item outside a transaction: one for each KB begun, one for nothing. */
final class WriteUnits {
  private static final int UNIT_BYTES = 1024;

  private WriteUnits() {}

  static long of(long bytes) {
    return Math.max(1, Math.ceilDiv(bytes, UNIT_BYTES));
  }
}
