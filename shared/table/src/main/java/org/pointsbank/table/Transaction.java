package org.pointsbank.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes that happen together or not at all.
 *
 * @param writes at most 100, no two of them on one key
 */
public record Transaction(List<Write> writes) {
  /** What DynamoDB takes in one transaction. */
  public static final int MOST_WRITES = 100;

  /** Nothing to write yet. */
  public static final Transaction EMPTY = new Transaction(List.of());

  /** Refuses too many writes, and two on one key: DynamoDB would answer with a fault. */
  public Transaction {
    writes = List.copyOf(writes);
    if (writes.size() > MOST_WRITES) {
      throw new IllegalArgumentException("too many writes: " + writes.size());
    }
    Set<Key> keys = new HashSet<>();
    for (Write write : writes) {
      if (!keys.add(write.key())) {
        throw new IllegalArgumentException("two writes on " + write.key());
      }
    }
  }

  /** Puts an item where none may be yet. */
  public Transaction create(Item item) {
    return and(new Write.Create(item));
  }

  /** Puts items where none may be yet. */
  public Transaction createAll(List<Item> items) {
    return and(new Transaction(items.stream().<Write>map(Write.Create::new).toList()));
  }

  /**
   * Puts an item over the one whose version is {@code seenVersion}; the new one carries the next.
   */
  public Transaction replace(Item item, long seenVersion) {
    return and(new Write.Replace(item, seenVersion));
  }

  /** Puts an item whatever is there. */
  public Transaction put(Item item) {
    return and(new Write.Overwrite(item));
  }

  /**
   * Writes nothing, but demands that {@code key} is as it was seen: in that version, or not there.
   */
  public Transaction requireAsSeen(Key key, Optional<Item> seen) {
    return seen.map(item -> require(key, Item.VERSION, item.version()))
        .orElseGet(() -> and(new Write.Absent(key)));
  }

  /** Writes nothing, but demands that {@code attribute} holds {@code value}. */
  public <T> Transaction require(Key key, Attribute<T> attribute, T value) {
    return and(new Write.Require<>(key, attribute, value));
  }

  /** Moves {@code count} from one whole number to another; {@code from} never falls below 0. */
  public Transaction move(Key key, Attribute<Long> from, Attribute<Long> to, long count) {
    return and(new Write.Move(key, from, to, count));
  }

  /** These writes and {@code more}. */
  public Transaction and(Transaction more) {
    List<Write> both = new ArrayList<>(writes);
    both.addAll(more.writes);
    return new Transaction(both);
  }

  private Transaction and(Write write) {
    return and(new Transaction(List.of(write)));
  }
}
