package org.pointsbank.table;

import java.util.Optional;
import org.pointsbank.domain.PersonId;

/**
 * How it lies in the table whether somebody stands on red lists: {@code PERSON#<p> | RED-LIST}.
 * Whoever never said anything does.
 */
public final class RedListItem {
  private static final Attribute<Boolean> SHOWN = Attribute.flag("shown");

  private RedListItem() {}

  /** Where it lies. */
  public static Key keyOf(PersonId person) {
    return new Key("PERSON#" + person.value(), "RED-LIST");
  }

  /** What {@code person} says about it, as an item. */
  public static Item write(PersonId person, boolean shown) {
    return Item.at(keyOf(person), "red-list").with(SHOWN, shown);
  }

  /** Whether the person is shown. */
  public static boolean read(Item item) {
    return item.get(SHOWN);
  }

  /** Whether a person of whom {@code found} is known is shown. */
  public static boolean shown(Optional<Item> found) {
    return found.map(RedListItem::read).orElse(true);
  }
}
