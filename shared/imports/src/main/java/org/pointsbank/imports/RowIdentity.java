package org.pointsbank.imports;

import java.nio.charset.StandardCharsets;
import org.pointsbank.table.ImportRow;
import org.pointsbank.table.Sha256;

/**
 * What makes two rows of two files the same row: sha256 of the normalised cells, each behind its
 * length so that no cell can pass for two, and of the ordinal among equal rows.
 */
final class RowIdentity {
  private RowIdentity() {}

  static String of(ImportRow row) {
    StringBuilder said = new StringBuilder();
    row.cells().forEach(cell -> said.append(cell.length()).append(':').append(cell));
    said.append('#').append(row.ordinal());
    return Sha256.hex(said.toString().getBytes(StandardCharsets.UTF_8));
  }
}
