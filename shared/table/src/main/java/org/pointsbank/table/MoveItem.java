package org.pointsbank.table;

import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.MoveId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.move.Move;
import org.pointsbank.domain.move.MoveState;

/**
 * How a move lies in the table: {@code PERSON#<p> | MOVE#<id>}; in the queue of the community whose
 * signature it waits for.
 */
public final class MoveItem {
  private static final String PREFIX = "MOVE#";
  private static final Attribute<PersonId> PERSON =
      Attribute.text("person", PersonId::value, PersonId::new);
  private static final Attribute<CommunityId> FROM =
      Attribute.text("from", CommunityId::value, CommunityId::new);
  private static final Attribute<CommunityId> TO =
      Attribute.text("to", CommunityId::value, CommunityId::new);
  private static final Attribute<String> REASON = Attribute.text("reason");
  private static final Attribute<PersonId> BY =
      Attribute.text("by", PersonId::value, PersonId::new);
  private static final Attribute<Instant> AT =
      Attribute.text("at", Instant::toString, Instant::parse);

  private MoveItem() {}

  /** Where a move lies. */
  public static Key keyOf(PersonId person, MoveId move) {
    return new Key(partition(person), PREFIX + move.value());
  }

  /** All moves of a person, newest first. */
  public static Slice of(PersonId person) {
    return Slice.prefix(partition(person), PREFIX).newestFirst();
  }

  /** The moves that wait for the signature of {@code community}, oldest first. */
  public static Slice waiting(CommunityId community) {
    return Slice.prefix(queue(community), PREFIX);
  }

  /** The move as an item. */
  public static Item write(Move move) {
    Item item =
        Item.at(keyOf(move.person(), move.id()), "move")
            .with(PERSON, move.person())
            .with(FROM, move.from())
            .with(TO, move.to())
            .with(REASON, move.reason())
            .with(BY, move.asked().by())
            .with(AT, move.asked().at())
            .withAny(Item.QUEUE, waitsFor(move).map(MoveItem::queue))
            .with(Item.VERSION, move.version());
    return MoveStateFields.write(item, move.state());
  }

  /** Puts {@code next} in the place of the move it comes from. */
  public static Transaction replace(Move next) {
    return Transaction.EMPTY.replace(write(next), next.version() - 1);
  }

  /** The item as a move. */
  public static Move read(Item item) {
    return new Move(
        new MoveId(item.key().sk().substring(PREFIX.length())),
        item.get(PERSON),
        item.get(FROM),
        item.get(TO),
        item.get(REASON),
        new Confirmation(item.get(BY), item.get(AT)),
        MoveStateFields.read(item),
        item.version());
  }

  private static Optional<CommunityId> waitsFor(Move move) {
    return switch (move.state()) {
      case MoveState.Asked _ -> Optional.of(move.from());
      case MoveState.SignedOut _ -> Optional.of(move.to());
      case MoveState.Done _, MoveState.Refused _, MoveState.Withdrawn _ -> Optional.empty();
    };
  }

  private static String queue(CommunityId community) {
    return "MOVES#" + community.value();
  }

  private static String partition(PersonId person) {
    return "PERSON#" + person.value();
  }
}
