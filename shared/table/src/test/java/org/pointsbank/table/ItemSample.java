package org.pointsbank.table;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value of each kind, with whole content, as it is stored and as it is read again.
 *
 * @param name of the approved file, which begins with the kind: {@code service-record-pending}
 * @param item as it is stored
 * @param value what was written
 * @param again what is read from the item
 */
record ItemSample(String name, Item item, Object value, Supplier<Object> again) {
  static <T> ItemSample of(String name, T value, Item item, Function<Item, T> read) {
    return new ItemSample(name, item, value, () -> read.apply(item));
  }

  @Override
  public String toString() {
    return name;
  }
}
