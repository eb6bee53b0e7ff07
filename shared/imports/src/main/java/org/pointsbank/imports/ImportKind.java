package org.pointsbank.imports;

import java.util.List;
import java.util.function.Function;
import org.pointsbank.table.Import;

/**
 * One kind of import.
 *
 * @param name lower case; it is part of every row's mark, so it never changes
 * @param columns in the order in which they make up a row's identity: new ones go last
 * @param judge of the rows of one import
 */
public record ImportKind(String name, List<Column> columns, Function<Import, Judge<Row>> judge) {
  /** Copies the list in. */
  public ImportKind {
    columns = List.copyOf(columns);
  }
}
