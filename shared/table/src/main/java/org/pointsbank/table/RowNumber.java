package org.pointsbank.table;

/** Row numbers as they sort in a key. */
final class RowNumber {
  private static final long MOST = 999_999;

  private RowNumber() {}

  static String padded(long row) {
    if (row < 0 || row > MOST) {
      throw new IllegalArgumentException("no row of a file: " + row);
    }
    return "%06d".formatted(row);
  }
}
