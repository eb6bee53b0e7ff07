package org.pointsbank.table;

import java.util.Optional;

/**
 * The last of several changes of one item, to be written once.
 *
 * @param last the item as the last change leaves it
 * @param first what lay there before the first change, if anything
 */
public record Staged(Item last, Optional<Item> first) {
  /** Refuses what does not count on: the item that lies there was not looked at. */
  public Staged {
    if (first.isPresent() && last.version() <= first.get().version()) {
      throw new IllegalArgumentException(last + " does not count on");
    }
  }

  /** {@code transaction} and this write, on the condition that nobody else wrote meanwhile. */
  public Transaction addedTo(Transaction transaction) {
    return first
        .map(seen -> replacing(transaction, seen.version()))
        .orElseGet(() -> transaction.create(last));
  }

  /** Several changes count as one, for they are one write. */
  private Transaction replacing(Transaction transaction, long seen) {
    return transaction.replace(last.with(Item.VERSION, seen + 1), seen);
  }
}
