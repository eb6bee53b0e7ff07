package org.pointsbank.testkit.meter;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pointsbank.table.Item;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item's place in the index {@code queue}, which keeps keys only: entering and leaving cost a
 * write each, changing the queue both, staying nothing. Source: the manual, "Provisioned throughput
 * considerations for global secondary indexes".
 */
final class IndexEntry {
  private IndexEntry() {}

  /** Write units on the index when an item becomes another; either may be empty. */
  static long moved(Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
    Map<String, AttributeValue> left = of(before);
    Map<String, AttributeValue> entered = of(after);
    return left.equals(entered) ? 0 : units(left) + units(entered);
  }

  private static Map<String, AttributeValue> of(Map<String, AttributeValue> item) {
    String queue = Item.QUEUE.name();
    return item.containsKey(queue)
        ? Stream.of(Target.PK, Target.SK, queue)
            .collect(Collectors.toMap(name -> name, name -> Objects.requireNonNull(item.get(name))))
        : Map.of();
  }

  private static long units(Map<String, AttributeValue> entry) {
    return entry.isEmpty() ? 0 : WriteUnits.of(ItemSize.of(entry));
  }
}
