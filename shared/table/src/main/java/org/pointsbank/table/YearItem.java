package org.pointsbank.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.FoldedQuarter;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;

/**
 * The quarters of one year that have left an account's head: {@code ACCOUNT#<account> |
 * YEAR#<yyyy>}.
 */
public final class YearItem {
  private YearItem() {}

  /** Where the folded quarters of a year lie. */
  public static Key keyOf(AccountId account, int year) {
    return new Key(LineItem.partition(account), "YEAR#%04d".formatted(year));
  }

  /** What is folded in {@code item}. */
  public static Map<Quarter, QuarterTotals> read(Item item) {
    return QuarterFields.read(item.get(QuarterFields.QUARTERS));
  }

  /** Adds {@code folded} to the item at its key as {@code table} has it now. */
  public static Transaction fold(BankTable table, AccountId account, FoldedQuarter folded) {
    Optional<Item> seen = table.read(keyOf(account, folded.quarter().year()));
    Item item = folded(account, seen, folded);
    return seen.isPresent()
        ? Transaction.EMPTY.replace(item, item.version() - 1)
        : Transaction.EMPTY.create(item);
  }

  /** The item of the year of {@code folded}, with it added to what was {@code seen} there. */
  public static Item folded(AccountId account, Optional<Item> seen, FoldedQuarter folded) {
    Key key = keyOf(account, folded.quarter().year());
    return add(
        seen.orElseGet(() ->
            Item.at(key, "year").with(QuarterFields.QUARTERS, Map.of()).with(Item.VERSION, 0L)),
        folded);
  }

  private static Item add(Item seen, FoldedQuarter folded) {
    Map<Quarter, QuarterTotals> totals = new HashMap<>(read(seen));
    totals.merge(folded.quarter(), folded.totals(), QuarterTotals::plus);
    return seen.with(QuarterFields.QUARTERS, QuarterFields.written(totals))
        .with(Item.VERSION, seen.version() + 1);
  }
}
