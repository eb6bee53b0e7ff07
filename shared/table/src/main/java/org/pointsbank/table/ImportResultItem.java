package org.pointsbank.table;

import java.util.List;
import java.util.Map;
import org.pointsbank.domain.ImportId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How an {@link ImportResult} lies in the table: {@code IMPORT#<import>|RESULT#<its last row>}, of
 * a walk {@code WALK#<name>#RESULT#<its last row>}, so that a page goes on behind a row number.
 */
public final class ImportResultItem {
  private static final Attribute<ImportId> IMPORT =
      Attribute.text("import", ImportId::value, ImportId::new);
  private static final Attribute<ImportCourse> COURSE =
      Attribute.text("course", ImportCourse::name, ImportCourse::new);
  private static final Attribute<Long> LAST = Attribute.whole("last");
  private static final Attribute<Long> ROW = Attribute.whole("row");
  private static final Attribute<String> REFERENCE = Attribute.text("reference");
  private static final Attribute<String> COLUMN = Attribute.text("column");
  private static final Attribute<String> REASON = Attribute.text("reason");
  private static final Attribute<List<AcceptedRow>> ACCEPTED =
      Attribute.list("accepted", ImportResultItem::fields, ImportResultItem::accepted);
  private static final Attribute<List<RejectedRow>> REJECTED =
      Attribute.list("rejected", ImportResultItem::fields, ImportResultItem::rejected);

  private ImportResultItem() {}

  /** Every result with a row behind row {@code after}; the first may hold earlier rows too. */
  public static Slice behind(ImportId id, ImportCourse course, long after) {
    return Slice.prefix(ImportItem.partitionOf(id), course.results())
        .after(course.results() + RowNumber.padded(after));
  }

  /** As an item. */
  public static Item write(ImportResult result) {
    String sk = result.course().results() + RowNumber.padded(result.last());
    return Item.at(new Key(ImportItem.partitionOf(result.id()), sk), "import-result")
        .with(IMPORT, result.id())
        .with(COURSE, result.course())
        .with(LAST, result.last())
        .with(ACCEPTED, result.accepted())
        .with(REJECTED, result.rejected());
  }

  /** From an item. */
  public static ImportResult read(Item item) {
    return new ImportResult(
        item.get(IMPORT), item.get(COURSE), item.get(LAST), item.get(ACCEPTED), item.get(REJECTED));
  }

  private static Map<String, AttributeValue> fields(AcceptedRow row) {
    return Fields.NONE.with(ROW, row.row()).with(REFERENCE, row.reference()).attributes();
  }

  private static Map<String, AttributeValue> fields(RejectedRow row) {
    return Fields.NONE
        .with(ROW, row.row())
        .with(COLUMN, row.column())
        .with(REASON, row.reason())
        .attributes();
  }

  private static AcceptedRow accepted(Fields fields) {
    return new AcceptedRow(fields.get(ROW), fields.get(REFERENCE));
  }

  private static RejectedRow rejected(Fields fields) {
    return new RejectedRow(fields.get(ROW), fields.get(COLUMN), fields.get(REASON));
  }
}
