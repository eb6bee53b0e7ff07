package org.pointsbank.movemembers;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.MoveId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.move.Move;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.MoveItem;
import org.pointsbank.table.Page;
import org.pointsbank.table.Slice;

/** Reads moves; each of the two communities sees it, and no other. */
@Singleton
final class Moves {
  private final BankTable table;
  private final RuleShelf rules;

  Moves(BankTable table, RuleShelf rules) {
    this.table = table;
    this.rules = rules;
  }

  /**
   * A move as a request names it.
   *
   * @param community one of its two
   * @param person who moves
   * @param move which one
   * @param side which of its two
   */
  record Named(CommunityId community, PersonId person, MoveId move, Side side) {}

  /** For which side of a move somebody speaks. */
  enum Side {
    /** The community that is left. */
    LEFT,
    /** The community that takes the member in. */
    TAKING,
    /** One of the two. */
    EITHER;

    boolean is(CommunityId community, Move move) {
      return switch (this) {
        case LEFT -> move.from().equals(community);
        case TAKING -> move.to().equals(community);
        case EITHER -> move.concerns(community);
      };
    }
  }

  Optional<Move> find(Named named) {
    return table
        .read(MoveItem.keyOf(named.person(), named.move()))
        .map(MoveItem::read)
        .filter(move -> named.side().is(named.community(), move));
  }

  /** All moves of {@code person}. */
  List<Move> of(PersonId person) {
    List<Move> moves = new ArrayList<>();
    table.each(MoveItem.of(person), item -> moves.add(MoveItem.read(item)));
    return moves;
  }

  Optional<MoveView> show(Named named) {
    return find(named).map(move -> MoveView.of(move, rules.of(move.from()).zone()));
  }

  Answer<MoveList> list(
      CommunityId community, PersonId person, Optional<Integer> limit, Optional<String> cursor) {
    Page page = table.list(Cursor.page(MoveItem.of(person), limit, cursor));
    return Answer.of(
        new MoveList(
            page.items().stream()
                .map(MoveItem::read)
                .filter(move -> move.concerns(community))
                .map(move -> MoveView.of(move, rules.of(community).zone()))
                .toList(),
            Cursor.behind(page.next())));
  }

  /** Those that wait for {@code community}; the index may still name one that does not. */
  Answer<MoveList> waiting(
      CommunityId community, Optional<Integer> limit, Optional<String> cursor) {
    Slice slice = Cursor.page(MoveItem.waiting(community), limit, cursor);
    List<Key> keys = table.queue(slice);
    Map<Key, Item> found = table.readAll(keys);
    Optional<String> next =
        keys.size() < slice.limit() ? Optional.empty() : Optional.of(keys.getLast().sk());
    return Answer.of(
        new MoveList(
            keys.stream()
                .flatMap(key -> Optional.ofNullable(found.get(key)).stream())
                .filter(item -> item.find(Item.QUEUE).equals(Optional.of(slice.pk())))
                .map(item -> MoveView.of(MoveItem.read(item), rules.of(community).zone()))
                .toList(),
            Cursor.behind(next)));
  }
}
