package org.pointsbank.printpassbook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.lambda.Language;

/**
 * A statement as a table, whatever file it becomes.
 *
 * @param name of the sheet
 * @param language of its header
 * @param columns from left to right
 * @param rows from top to bottom
 */
record Sheet(String name, Language language, List<StatementColumn> columns, List<Row> rows) {
  /** Copies the lists in. */
  Sheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param cells by their columns; a column without one stays blank
   */
  record Row(Map<StatementColumn, Cell> cells) {
    /** Copies the cells in. */
    Row {
      cells = new EnumMap<>(cells);
    }

    Cell at(StatementColumn column) {
      return Optional.ofNullable(cells.get(column)).orElse(Cell.BLANK);
    }
  }
}
