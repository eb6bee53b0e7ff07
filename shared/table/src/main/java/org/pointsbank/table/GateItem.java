package org.pointsbank.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.round.RoundId;

/**
 * How the gates of a round lie in the table: {@code ROUND#<c>#<half> | GATE#00} to {@code GATE#15}.
 * Every order passes one of them inside its transaction; once all are shut, whoever reads the list
 * of orders reads all there will ever be. Sixteen, so that orders seldom meet at one.
 */
public final class GateItem {
  private static final int GATES = 16;

  private static final Attribute<Open> OPEN =
      Attribute.text(
          "open",
          open -> open.name().toLowerCase(Locale.ROOT),
          text -> Open.valueOf(text.toUpperCase(Locale.ROOT)));

  private GateItem() {}

  /** For what a gate is open. */
  public enum Open {
    /** Orders to be drawn. */
    ORDERING,
    /** Orders of what is left. */
    PICK_UP,
    /** Nothing. */
    SHUT
  }

  /** Where a gate lies, 0 to 15. */
  public static Key keyOf(RoundId round, int gate) {
    return new Key(RoundItem.partition(round), "GATE#%02d".formatted(gate));
  }

  /** Demands that the gate of {@code person} is open for {@code what}. */
  public static Transaction pass(RoundId round, PersonId person, Open what) {
    return Transaction.EMPTY.require(
        keyOf(round, Math.floorMod(person.value().hashCode(), GATES)), OPEN, what);
  }

  /** All gates of a round, open for {@code what}. */
  public static List<Item> all(RoundId round, Open what) {
    return IntStream.range(0, GATES)
        .mapToObj(gate -> Item.at(keyOf(round, gate), "gate").with(OPEN, what))
        .toList();
  }

  /** Sets all gates at once. */
  public static Transaction setAll(RoundId round, Open what) {
    return all(round, what).stream()
        .map(Transaction.EMPTY::put)
        .reduce(Transaction.EMPTY, Transaction::and);
  }
}
