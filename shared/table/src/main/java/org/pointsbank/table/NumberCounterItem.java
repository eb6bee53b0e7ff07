package org.pointsbank.table;

import java.util.Optional;
import org.pointsbank.domain.DistrictId;

/**
 * How the member numbers that the bank gives are counted: {@code DISTRICT#<d> | NUMBERS}. Of two
 * that are given at once, one is outrun.
 */
public final class NumberCounterItem {
  private static final Attribute<Long> LAST = Attribute.whole("last");

  private NumberCounterItem() {}

  /** Where a district's numbers are counted. */
  public static Key keyOf(DistrictId district) {
    return new Key("DISTRICT#" + district.value(), "NUMBERS");
  }

  /** The last number that was given; 0 without one. */
  public static long last(Optional<Item> counter) {
    return counter.map(item -> item.get(LAST)).orElse(0L);
  }

  /** Counts up to {@code given}, unless another was given since {@code counter} was read. */
  public static Transaction count(DistrictId district, long given, Optional<Item> counter) {
    long seen = counter.map(Item::version).orElse(0L);
    Item item = write(district, given, seen + 1);
    return counter.isPresent()
        ? Transaction.EMPTY.replace(item, seen)
        : Transaction.EMPTY.create(item);
  }

  static Item write(DistrictId district, long last, long version) {
    return Item.at(keyOf(district), "number-counter").with(LAST, last).with(Item.VERSION, version);
  }
}
