package org.pointsbank.table;

import java.util.List;
import java.util.Map;
import org.pointsbank.domain.ImportId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How an {@link ImportPart} lies in the table: {@code IMPORT#<import>|PART#<its last row>}, so that
 * the part of the next row is the first one behind the last judged row.
 */
public final class ImportPartItem {
  private static final Attribute<Long> NUMBER = Attribute.whole("number");
  private static final Attribute<Long> ORDINAL = Attribute.whole("ordinal");
  private static final Attribute<List<String>> CELLS = Attribute.texts("cells");
  private static final Attribute<List<ImportRow>> ROWS =
      Attribute.list("rows", ImportPartItem::fields, ImportPartItem::row);
  private static final Attribute<ImportId> IMPORT =
      Attribute.text("import", ImportId::value, ImportId::new);
  private static final String PART = "PART#";

  private ImportPartItem() {}

  /** The part of the first row behind row {@code after}. */
  public static Slice behind(ImportId id, long after) {
    return Slice.prefix(ImportItem.partitionOf(id), PART)
        .after(PART + RowNumber.padded(after))
        .limitedTo(1);
  }

  /** As an item. */
  public static Item write(ImportPart part) {
    String last = RowNumber.padded(part.rows().getLast().number());
    return Item.at(new Key(ImportItem.partitionOf(part.id()), PART + last), "import-part")
        .with(IMPORT, part.id())
        .with(ROWS, part.rows())
        .with(Expiry.EXPIRES_AT, part.expires());
  }

  /** From an item. */
  public static ImportPart read(Item item) {
    return new ImportPart(item.get(IMPORT), item.get(ROWS), item.get(Expiry.EXPIRES_AT));
  }

  private static Map<String, AttributeValue> fields(ImportRow row) {
    return Fields.NONE
        .with(NUMBER, row.number())
        .with(ORDINAL, row.ordinal())
        .with(CELLS, row.cells())
        .attributes();
  }

  private static ImportRow row(Fields fields) {
    return new ImportRow(fields.get(NUMBER), fields.get(ORDINAL), fields.get(CELLS));
  }
}
