package org.pointsbank.table;

import org.pointsbank.domain.AccountId;

/**
 * That a line is reversed: {@code ACCOUNT#<account> | REVERSAL#<sequence>}. Only ever created, so
 * that a line is reversed once. Source: rules 5.6.
 */
public final class ReversalItem {
  private static final Attribute<Long> BY_LINE = Attribute.whole("byLine");

  private ReversalItem() {}

  /** Where it is told of the line with this sequence number. */
  public static Key keyOf(AccountId account, long sequence) {
    return new Key(LineItem.partition(account), "REVERSAL#%010d".formatted(sequence));
  }

  /** That the line {@code sequence} is reversed by the line {@code reversal}. */
  public static Item write(AccountId account, long sequence, long reversal) {
    return Item.at(keyOf(account, sequence), "reversal").with(BY_LINE, reversal);
  }

  /** The sequence number of the line that reverses. */
  public static long read(Item item) {
    return item.get(BY_LINE);
  }
}
