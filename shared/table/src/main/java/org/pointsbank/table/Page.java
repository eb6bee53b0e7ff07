package org.pointsbank.table;

import java.util.List;
import java.util.Optional;

/**
 * Some items of a {@link Slice}.
 *
 * @param items in the slice's order
 * @param next the sort key behind which to go on; empty at the end
 */
public record Page(List<Item> items, Optional<String> next) {
  /** Copies the list in. */
  public Page {
    items = List.copyOf(items);
  }
}
