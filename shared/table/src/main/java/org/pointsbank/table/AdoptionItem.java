package org.pointsbank.table;

import java.util.Optional;
import org.pointsbank.domain.DistrictId;

/**
 * How the last adoption of a district lies in the table: {@code DISTRICT#<d> | ADOPTION}. Whoever
 * adopts moves it on, so that of two adoptions at once one decides anew.
 */
public final class AdoptionItem {
  private static final Attribute<Long> RULE_VERSION = Attribute.whole("ruleVersion");

  private AdoptionItem() {}

  /** Where it lies. */
  public static Key keyOf(DistrictId district) {
    return new Key(RuleBookItem.partition(district), "ADOPTION");
  }

  /** Version {@code ruleVersion} is adopted, and nothing was since {@code seen} was read. */
  public static Transaction next(DistrictId district, Optional<Item> seen, long ruleVersion) {
    long seenVersion = seen.map(Item::version).orElse(0L);
    Item item = write(district, ruleVersion, seenVersion + 1);
    return seen.isPresent()
        ? Transaction.EMPTY.replace(item, seenVersion)
        : Transaction.EMPTY.create(item);
  }

  private static Item write(DistrictId district, long ruleVersion, long version) {
    return Item.at(keyOf(district), "adoption")
        .with(RULE_VERSION, ruleVersion)
        .with(Item.VERSION, version);
  }

  /** The version of the rule book that was adopted last. */
  public static long read(Item item) {
    return item.get(RULE_VERSION);
  }
}
