package org.pointsbank.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.table.RejectedRow;

/**
 * Some refused rows of an import.
 *
 * @param items in the order of the file
 * @param nextCursor where to go on, if there are more
 */
@Serdeable
public record RejectionList(List<RejectionView> items, Optional<String> nextCursor) {

  /**
   * A refused row.
   *
   * @param row its number, with the header as row 1
   * @param column the column at fault; blank where it is the whole row
   * @param reason a stable code
   */
  @Serdeable
  public record RejectionView(long row, String column, String reason) {
    static RejectionView of(RejectedRow rejected) {
      return new RejectionView(rejected.row(), rejected.column(), rejected.reason());
    }
  }

  /** The view of {@code found}. */
  public static RejectionList of(Reports.Rejections found) {
    return new RejectionList(
        found.rows().stream().map(RejectionView::of).toList(),
        found.next().isPresent()
            ? Cursor.behind(Optional.of(Long.toString(found.next().getAsLong())))
            : Optional.empty());
  }
}
