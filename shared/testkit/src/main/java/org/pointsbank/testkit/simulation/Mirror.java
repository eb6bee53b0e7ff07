package org.pointsbank.testkit.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pointsbank.table.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** What lies in the table, told by nothing but the transactions that came to stand. */
public final class Mirror {
  private final Map<String, Row> rows = new TreeMap<>();

  /**
   * One item that a transaction wrote.
   *
   * @param before what lay there
   * @param after what lies there now
   */
  public record Change(Optional<Row> before, Row after) {}

  /** Begins anew with {@code items}. */
  public void become(Collection<Map<String, AttributeValue>> items) {
    rows.clear();
    items.forEach(item -> put(new Row(item)));
  }

  /** The item at {@code key}. */
  public Optional<Row> find(Key key) {
    return Optional.ofNullable(rows.get(name(key)));
  }

  /** All items, in the order of their keys. */
  public List<Row> all() {
    return List.copyOf(rows.values());
  }

  /** All items of one kind, in the order of their keys. */
  public List<Row> of(String kind) {
    return rows.values().stream().filter(row -> row.kind().equals(kind)).toList();
  }

  /** All items of one partition, in the order of their sort keys. */
  public List<Row> under(String pk) {
    return rows.values().stream().filter(row -> row.text("pk").equals(pk)).toList();
  }

  /** What {@code writes} change, if they come to stand now; nothing is changed yet. */
  List<Change> changes(List<TransactWriteItem> writes) {
    List<Change> changes = new ArrayList<>();
    for (TransactWriteItem write : writes) {
      if (write.put() != null) {
        Row after = new Row(write.put().item());
        changes.add(new Change(find(after.key()), after));
      } else if (write.update() != null) {
        changes.add(moved(write.update()));
      } else if (write.delete() != null) {
        throw new AssertionError("nothing is ever deleted: " + write.delete().key());
      }
    }
    return changes;
  }

  /** The changes come to stand. */
  void apply(List<Change> changes) {
    changes.forEach(change -> put(change.after()));
  }

  /** The only update that the bank knows moves a count from one number to another. */
  private Change moved(Update update) {
    Row key = new Row(update.key());
    Row before = find(key.key()).orElse(key);
    Map<String, String> names = update.expressionAttributeNames();
    long count = new Row(update.expressionAttributeValues()).number(":count");
    Map<String, AttributeValue> after = new HashMap<>(before.attributes());
    add(after, before, names.getOrDefault("#from", "?"), -count);
    add(after, before, names.getOrDefault("#to", "?"), count);
    return new Change(Optional.of(before), new Row(after));
  }

  private static void add(Map<String, AttributeValue> after, Row before, String name, long count) {
    after.put(name, AttributeValue.fromN(Long.toString(before.number(name) + count)));
  }

  private void put(Row row) {
    rows.put(name(row.key()), row);
  }

  private static String name(Key key) {
    return key.pk() + "\n" + key.sk();
  }
}
