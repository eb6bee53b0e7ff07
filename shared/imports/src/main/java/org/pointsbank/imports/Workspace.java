package org.pointsbank.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.Staged;
import org.pointsbank.table.Transaction;

/** What the rows of one chunk have read, and what they will write together. */
final class Workspace implements View {
  /** A sort key of 1,024 bytes, less what a shadow's key adds. */
  private static final int MOST_KEY_BYTES = 1_000;

  private final Realm realm;
  private final Map<Key, Optional<Item>> read = new HashMap<>();
  private final Map<Key, Staged> staged = new LinkedHashMap<>();

  Workspace(Realm realm) {
    this.realm = realm;
  }

  @Override
  public Optional<Item> find(Key key) {
    Staged change = staged.get(key);
    if (change != null) {
      return Optional.of(change.last());
    }
    if (!read.containsKey(key)) {
      readAll(List.of(key));
    }
    return seen(key);
  }

  /** Reads what the verdicts on {@code rows} will look at, in as few calls as there are steps. */
  <R extends Numbered> void prepare(List<R> rows, Judge<R> judge) {
    for (List<Key> keys = unread(rows, judge); !keys.isEmpty(); keys = unread(rows, judge)) {
      readAll(keys);
    }
  }

  private <R extends Numbered> List<Key> unread(List<R> rows, Judge<R> judge) {
    return rows.stream()
        .flatMap(row -> judge.wanted(row, this::seen).stream())
        .filter(key -> !read.containsKey(key))
        .distinct()
        .toList();
  }

  private void readAll(List<Key> keys) {
    Map<Key, Item> found = realm.readAll(keys.stream().filter(Workspace::possible).toList());
    keys.forEach(key -> read.put(key, Optional.ofNullable(found.get(key))));
  }

  /** A cell may hold anything; under a key that no item can have there is none. */
  private static boolean possible(Key key) {
    int bytes = key.pk().getBytes(UTF_8).length + key.sk().getBytes(UTF_8).length;
    return !key.pk().isEmpty() && !key.sk().isEmpty() && bytes <= MOST_KEY_BYTES;
  }

  private Optional<Item> seen(Key key) {
    return read.getOrDefault(key, Optional.empty());
  }

  /** How many writes there would be with {@code items} too. */
  int writesWith(List<Item> items) {
    long more =
        items.stream().map(Item::key).distinct().filter(k -> !staged.containsKey(k)).count();
    return staged.size() + Math.toIntExact(more);
  }

  /** Shows {@code items} to the rows that follow. */
  void stage(List<Item> items) {
    for (Item item : items) {
      Key key = item.key();
      staged.put(key, new Staged(item, seen(key)));
    }
  }

  /** {@code transaction} and everything staged. */
  Transaction addedTo(Transaction transaction) {
    Transaction all = transaction;
    for (Staged each : staged.values()) {
      all = realm.add(all, each);
    }
    return all;
  }
}
