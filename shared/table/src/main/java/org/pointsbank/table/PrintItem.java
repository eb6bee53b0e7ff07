package org.pointsbank.table;

import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.PaperRules;
import org.pointsbank.domain.passbook.Act;
import org.pointsbank.domain.passbook.Print;

/**
 * How a print lies in the table: beside the lines of its account, {@code ACCOUNT#<c>#<colour>#
 * <person> | PAPER#PRINT#<number>}. Only ever created.
 */
public final class PrintItem {
  /** The kind of these items. */
  public static final String KIND = "print";

  private static final Attribute<Long> PRINT = Attribute.whole("print");
  private static final Attribute<Long> FIRST_ENTRY = Attribute.whole("firstEntry");
  private static final Attribute<Long> LINES = Attribute.whole("lines");

  private PrintItem() {}

  /** Where a print lies. */
  public static Key keyOf(AccountId account, long number) {
    return new Key(LineItem.partition(account), "PAPER#PRINT#%010d".formatted(number));
  }

  /** The print as an item. */
  public static Item write(Print print) {
    Item item =
        Item.at(keyOf(print.account(), print.number()), KIND)
            .with(PRINT, print.number())
            .with(BookItem.NUMBER, print.book())
            .with(BookItem.LINES_PER_PAGE, print.paper().linesPerPage())
            .with(BookItem.PAGES, print.paper().pages())
            .with(FIRST_ENTRY, print.firstEntry())
            .with(BookItem.FIRST_LINE, print.firstLine())
            .with(LINES, print.lines())
            .with(BookItem.BY, print.made().by())
            .with(BookItem.AT, print.made().at());
    return CarriedFields.write(item, print.carried());
  }

  /** The item as a print. */
  public static Print read(Item item) {
    return new Print(
        LineItem.accountOf(item.key()),
        item.get(PRINT),
        item.get(BookItem.NUMBER),
        new PaperRules(item.get(BookItem.LINES_PER_PAGE), item.get(BookItem.PAGES)),
        item.get(FIRST_ENTRY),
        CarriedFields.read(item),
        item.get(BookItem.FIRST_LINE),
        item.get(LINES),
        new Act(item.get(BookItem.BY), item.get(BookItem.AT)));
  }

  /** The lines it prints: one Query. */
  public static Slice linesOf(Print print) {
    return Slice.range(
        LineItem.partition(print.account()),
        LineItem.keyOf(print.account(), print.firstLine()).sk(),
        LineItem.keyOf(print.account(), print.lastLine()).sk());
  }
}
