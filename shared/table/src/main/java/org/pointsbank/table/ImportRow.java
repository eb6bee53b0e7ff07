package org.pointsbank.table;

import java.util.List;

/**
 * One row of an uploaded file, as it waits for its verdict.
 *
 * @param number counted with the header as row 1
 * @param ordinal 1 for the first of the file's equal rows
 * @param cells normalised, in the order of the kind's columns; blank where the file has none
 */
public record ImportRow(long number, long ordinal, List<String> cells) {
  /** Copies the list in. */
  public ImportRow {
    cells = List.copyOf(cells);
  }
}
