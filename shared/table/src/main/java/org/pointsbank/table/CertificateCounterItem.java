package org.pointsbank.table;

import java.util.Optional;
import org.pointsbank.domain.DistrictId;

/**
 * How the last number of a district's certificates lies in the table: {@code DISTRICT#<d> |
 * CERTIFICATES}; replaced in the transaction that gives honours.
 */
public final class CertificateCounterItem {
  private static final Attribute<Long> LAST = Attribute.whole("last");

  private CertificateCounterItem() {}

  /** Where the counter lies. */
  public static Key keyOf(DistrictId district) {
    return new Key("DISTRICT#" + district.value(), "CERTIFICATES");
  }

  /** The last number that was given. */
  public static long last(Optional<Item> seen) {
    return seen.map(CertificateCounterItem::read).orElse(0L);
  }

  /** Moves the counter on from {@code seen} to {@code last}. */
  public static Transaction set(DistrictId district, long last, Optional<Item> seen) {
    Item next =
        Item.at(keyOf(district), "certificate-counter")
            .with(LAST, last)
            .with(Item.VERSION, seen.map(Item::version).orElse(0L) + 1);
    return seen.map(item -> Transaction.EMPTY.replace(next, item.version()))
        .orElseGet(() -> Transaction.EMPTY.create(next));
  }

  /** The number in the item. */
  public static long read(Item item) {
    return item.get(LAST);
  }
}
