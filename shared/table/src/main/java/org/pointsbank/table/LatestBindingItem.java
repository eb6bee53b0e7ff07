package org.pointsbank.table;

import java.util.Optional;
import org.pointsbank.domain.PersonId;

/**
 * Which code was handed out last for a person: {@code PERSON#<p> | BINDING}. Only that one counts,
 * so that a new code ends every earlier one. Source: rules 8.2.
 */
public final class LatestBindingItem {
  private static final Attribute<String> HASH = Attribute.text("hash");

  private LatestBindingItem() {}

  /** Where the latest code of a person is named. */
  public static Key keyOf(PersonId person) {
    return new Key("PERSON#" + person.value(), "BINDING");
  }

  /** Makes the code with this hash the latest, over what {@code before} was read. */
  public static Transaction set(PersonId person, String hash, Optional<Item> before) {
    long seen = before.map(Item::version).orElse(0L);
    Item item =
        Item.at(keyOf(person), "latest-binding").with(HASH, hash).with(Item.VERSION, seen + 1);
    return before.isPresent()
        ? Transaction.EMPTY.replace(item, seen)
        : Transaction.EMPTY.create(item);
  }

  /** Demands that the code with this hash still is the latest. */
  public static Transaction demand(PersonId person, String hash) {
    return Transaction.EMPTY.require(keyOf(person), HASH, hash);
  }

  /** The hash in the item. */
  public static String read(Item item) {
    return item.get(HASH);
  }
}
