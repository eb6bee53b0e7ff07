package org.pointsbank.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pointsbank.table.ImportRow;
import org.pointsbank.table.Sha256;

/**
 * What makes two rows of two files the same row: sha256 of the normalised cells, each behind its
 * length so that no cell can pass for two, and of the ordinal among equal rows. A column that came
 * later counts by its name, where it says something.
 */
final class RowIdentity {
  private RowIdentity() {}

  static String of(ImportRow row, List<Column> columns) {
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < row.cells().size(); i++) {
      said.append(said(columns.get(i), row.cells().get(i)));
    }
    said.append('#').append(row.ordinal());
    return Sha256.hex(said.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String said(Column column, String cell) {
    String text = cell.length() + ":" + cell;
    if (!column.later()) {
      return text;
    }
    return cell.isEmpty() ? "" : "+" + column.name() + "=" + text;
  }
}
