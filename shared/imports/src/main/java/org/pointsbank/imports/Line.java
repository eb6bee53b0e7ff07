package org.pointsbank.imports;

import java.util.List;

/**
 * A line of a file, header or row.
 *
 * @param number as a spreadsheet shows it
 * @param cells as they are written
 */
record Line(long number, List<String> cells) {
  /** Copies the list in. */
  Line {
    cells = List.copyOf(cells);
  }

  boolean blank() {
    return cells.stream().allMatch(cell -> NormalText.of(cell).isEmpty());
  }

  /** The text in the cell of this index; short lines end in blank cells. */
  String cell(int index) {
    return index >= 0 && index < cells.size() ? cells.get(index) : "";
  }
}
