package org.pointsbank.recordhours;

import java.util.Optional;
import java.util.regex.Pattern;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.table.ServiceRecordItem;

/**
 * Which page of a list of records is asked for.
 *
 * @param limit how many records
 * @param after the sort key behind which it begins
 */
record PageAsked(int limit, Optional<String> after) {
  /** A forged cursor must not lead to the other items of a person. */
  private static final Pattern RECORD_KEY =
      Pattern.compile("HOURS#[0-9]{4}-[0-9]{2}-[0-9]{2}#[0-9a-f-]{36}");

  /**
   * What {@code limit} and {@code cursor} of a query ask for.
   *
   * @throws BadInput if the limit is out of bounds, or no list has given the cursor
   */
  static PageAsked of(Optional<Integer> limit, Optional<String> cursor) {
    Optional<String> after = Cursor.read(cursor);
    if (after.isPresent() && !RECORD_KEY.matcher(after.get()).matches()) {
      throw BadInput.at("cursor", ProblemCode.CURSOR_INVALID);
    }
    return new PageAsked(Cursor.limit(limit), after);
  }

  /** The cursor behind {@code record}. */
  static Optional<String> behind(ServiceRecord record) {
    return Cursor.behind(Optional.of(ServiceRecordItem.keyOf(record.person(), record.id()).sk()));
  }
}
