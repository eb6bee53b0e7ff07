package org.pointsbank.table;

import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.ImportId;

/** How a {@link RowMark} lies in the table: {@code ROW#<district>#<kind>#<identity>|ROW}. */
public final class RowMarkItem {
  private static final Attribute<DistrictId> DISTRICT =
      Attribute.text("district", DistrictId::value, DistrictId::new);
  private static final Attribute<String> OF = Attribute.text("of");
  private static final Attribute<String> IDENTITY = Attribute.text("identity");
  private static final Attribute<ImportId> IMPORT =
      Attribute.text("import", ImportId::value, ImportId::new);
  private static final Attribute<Long> ROW = Attribute.whole("row");

  private RowMarkItem() {}

  /** Where the mark of a row lies. */
  public static Key keyOf(DistrictId district, String kind, String identity) {
    return new Key("ROW#" + district + "#" + kind + "#" + identity, "ROW");
  }

  /** Where the mark of a row lies that was marked before, by an import that is undone. */
  public static Key keyOf(DistrictId district, String kind, String identity, ImportId undone) {
    return new Key(keyOf(district, kind, identity).pk(), "ROW#" + undone);
  }

  /** As an item, instead of the mark that {@code undone} has set. */
  public static Item write(RowMark mark, ImportId undone) {
    return at(keyOf(mark.district(), mark.kind(), mark.identity(), undone), mark);
  }

  /** As an item. */
  public static Item write(RowMark mark) {
    return at(keyOf(mark.district(), mark.kind(), mark.identity()), mark);
  }

  private static Item at(Key key, RowMark mark) {
    return Item.at(key, "row-mark")
        .with(DISTRICT, mark.district())
        .with(OF, mark.kind())
        .with(IDENTITY, mark.identity())
        .with(IMPORT, mark.by())
        .with(ROW, mark.row());
  }

  /** From an item. */
  public static RowMark read(Item item) {
    return new RowMark(
        item.get(DISTRICT), item.get(OF), item.get(IDENTITY), item.get(IMPORT), item.get(ROW));
  }
}
