package org.pointsbank.table;

import java.util.List;
import java.util.Optional;

/** What came of a {@link Transaction}. */
public sealed interface Written {
  /** All of it stands. */
  record Committed() implements Written {}

  /** None of it stands, because of these conditions. */
  record ConditionsFailed(List<Failed> failed) implements Written {
    /** Copies the list in. */
    public ConditionsFailed {
      failed = List.copyOf(failed);
    }

    /** Whether the write on {@code key} is among those whose condition failed. */
    public boolean on(Key key) {
      return failed.stream().anyMatch(each -> each.key().equals(key));
    }

    /** The item that stood in the way of the write on {@code key}. */
    public Optional<Item> found(Key key) {
      return failed.stream()
          .filter(each -> each.key().equals(key))
          .findFirst()
          .flatMap(Failed::found);
    }
  }

  /**
   * Others were writing, or the table was throttled: ask again with fresh reads. An earlier call of
   * the same transaction may still come to stand.
   */
  record Busy() implements Written {}

  /**
   * A condition that failed.
   *
   * @param key of the write
   * @param found what lay there instead, if anything
   */
  record Failed(Key key, Optional<Item> found) {}
}
