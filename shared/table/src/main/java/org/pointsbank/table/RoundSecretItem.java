package org.pointsbank.table;

import org.pointsbank.domain.round.RoundId;

/**
 * How the secret of a round's draw lies in the table: {@code ROUND#<c>#<half> | SECRET}, apart, so
 * that no reader of the round carries it by accident.
 */
public final class RoundSecretItem {
  private static final Attribute<String> SECRET = Attribute.text("secret");

  private RoundSecretItem() {}

  /** Where the secret of a round lies. */
  public static Key keyOf(RoundId round) {
    return new Key(RoundItem.partition(round), "SECRET");
  }

  /** The secret as an item. */
  public static Item write(RoundId round, String secret) {
    return Item.at(keyOf(round), "round-secret").with(SECRET, secret);
  }

  /** The item as a secret. */
  public static String read(Item item) {
    return item.get(SECRET);
  }
}
