package org.pointsbank.imports;

import java.util.List;

/**
 * A line of a file, header or row.
 *
 * @param number as a spreadsheet shows it
 * @param cells normalised
 */
record Line(long number, List<String> cells) {
  /** Drops the blanks. */
  Line {
    cells = cells.stream().map(NormalText::of).toList();
  }

  boolean blank() {
    return cells.stream().allMatch(String::isEmpty);
  }

  /** The text in the cell of this index; short lines end in blank cells. */
  String cell(int index) {
    return index >= 0 && index < cells.size() ? cells.get(index) : "";
  }
}
