package org.pointsbank.recordhours;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/**
 * What became of a sheet that was typed in.
 *
 * @param id of the import that it is: by that it is confirmed or undone as a whole
 * @param dryRun whether nothing was entered
 * @param finished whether every row has its verdict; else the hourly tick goes on
 * @param rows in the order of the sheet
 */
@Serdeable
record TypedSheetView(String id, boolean dryRun, boolean finished, List<RowView> rows) {

  /**
   * What became of a row.
   *
   * @param row counted from 0, as in pointers
   * @param outcome {@code entered} (of a dry run: would be), {@code unchanged} where an import has
   *     entered it before, {@code refused}, or {@code waiting} for its verdict
   * @param record that it made, if it was entered
   * @param code why it was refused
   * @param pointer to the field at fault
   */
  @Serdeable
  record RowView(
      long row,
      String outcome,
      Optional<String> record,
      Optional<String> code,
      Optional<String> pointer) {
    static RowView of(long row, String outcome) {
      return new RowView(row, outcome, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }
}
