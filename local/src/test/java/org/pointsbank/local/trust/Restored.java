package org.pointsbank.local.trust;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.pointsbank.testkit.LocalTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table that is put back to what it was after each request that has written. */
final class Restored {
  private final LocalTable table;
  private final Map<Map<String, AttributeValue>, Map<String, AttributeValue>> before;
  private long writes;

  Restored(LocalTable table) {
    this.table = table;
    this.before = now();
  }

  /**
   * Whether anything but a first answer under an idempotency key was written since the last time,
   * which is undone.
   *
   * @param requests how many writing requests there were in all: the same number says no, at once
   */
  boolean changed(long requests) {
    if (requests == writes) {
      return false;
    }
    writes = requests;
    return undone();
  }

  private boolean undone() {
    Map<Map<String, AttributeValue>, Map<String, AttributeValue>> now = now();
    Set<Map<String, AttributeValue>> keys = new HashSet<>(now.keySet());
    keys.addAll(before.keySet());
    boolean changed = false;
    for (Map<String, AttributeValue> key : keys) {
      Map<String, AttributeValue> was = before.getOrDefault(key, Map.of());
      if (!was.equals(now.getOrDefault(key, Map.of()))) {
        changed |= !isFirstAnswer(key);
        put(key, was);
      }
    }
    return changed;
  }

  private static boolean isFirstAnswer(Map<String, AttributeValue> key) {
    return key.values().stream().anyMatch(value -> value.s().startsWith("IDEM#"));
  }

  private void put(Map<String, AttributeValue> key, Map<String, AttributeValue> was) {
    if (was.isEmpty()) {
      var _ = table.client().deleteItem(delete -> delete.tableName(LocalTable.NAME).key(key));
    } else {
      var _ = table.client().putItem(put -> put.tableName(LocalTable.NAME).item(was));
    }
  }

  private Map<Map<String, AttributeValue>, Map<String, AttributeValue>> now() {
    Map<Map<String, AttributeValue>, Map<String, AttributeValue>> now = new HashMap<>();
    table.everything().forEach(item -> now.put(keyOf(item), item));
    return now;
  }

  private static Map<String, AttributeValue> keyOf(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> key = new HashMap<>(item);
    key.keySet().retainAll(Set.of("pk", "sk"));
    return key;
  }
}
