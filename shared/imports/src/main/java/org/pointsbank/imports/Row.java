package org.pointsbank.imports;

import java.util.Map;

/**
 * A row of an uploaded file.
 *
 * @param number counted with the header as row 1
 * @param identity sha256 of the normalised cells and the ordinal among equal rows, in hex
 * @param cells normalised, by the name of their {@link Column}; blank where the file has none
 */
public record Row(long number, String identity, Map<String, String> cells) implements Numbered {
  /** Copies the map in. */
  public Row {
    cells = Map.copyOf(cells);
  }

  /**
   * The normalised text under {@code column}; blank where the file has none.
   *
   * @throws IllegalArgumentException if the kind has no such column
   */
  public String cell(String column) {
    String text = cells.get(column);
    if (text == null) {
      throw new IllegalArgumentException("no column " + column);
    }
    return text;
  }

  /** Not its cells: they are about a person. */
  @Override
  public String toString() {
    return "Row[" + number + "]";
  }
}
