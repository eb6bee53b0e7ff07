package org.pointsbank.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Import;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.ShadowItem;
import org.pointsbank.table.Staged;
import org.pointsbank.table.Transaction;

/** Where an import's rows look and what they leave: the table itself, or a dry run's shadows. */
sealed interface Realm {
  /** The items at {@code keys} that exist here, by key. */
  Map<Key, Item> readAll(List<Key> keys);

  /** {@code transaction} and the write of {@code staged}. */
  Transaction add(Transaction transaction, Staged staged);

  static Realm of(Import course, BankTable table) {
    return course.dryRun() ? new Shadows(course, table) : new Earnest(table);
  }

  /** The table itself. */
  record Earnest(BankTable table) implements Realm {
    @Override
    public Map<Key, Item> readAll(List<Key> keys) {
      return table.readAll(keys);
    }

    @Override
    public Transaction add(Transaction transaction, Staged staged) {
      return staged.addedTo(transaction);
    }
  }

  /**
   * The table behind what the dry run has done so far. Shadows need no condition of their own: who
   * outruns this chunk has moved the progress, and that fails it.
   */
  record Shadows(Import course, BankTable table) implements Realm {
    @Override
    public Map<Key, Item> readAll(List<Key> keys) {
      Map<Key, Key> shadows = new LinkedHashMap<>();
      keys.forEach(key -> shadows.put(key, ShadowItem.keyOf(course.id(), key)));
      Map<Key, Item> lying =
          table.readAll(Stream.concat(keys.stream(), shadows.values().stream()).toList());
      Map<Key, Item> seen = new HashMap<>();
      for (Key key : keys) {
        Item shadow = lying.get(shadows.get(key));
        Item item = shadow == null ? lying.get(key) : ShadowItem.read(shadow);
        if (item != null) {
          seen.put(key, item);
        }
      }
      return seen;
    }

    @Override
    public Transaction add(Transaction transaction, Staged staged) {
      return transaction.put(
          ShadowItem.write(course.id(), staged.last(), course.at().plus(Uploads.KEPT)));
    }
  }
}
