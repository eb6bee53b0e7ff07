package org.pointsbank.table;

import java.util.Optional;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.passbook.BookNumber;

/**
 * How the numbers of a community's books are counted: {@code COMMUNITY#<c>#BOOKS | <colour>}. Its
 * version is the count, so that no number is given twice and none is left out.
 */
public final class BookCounterItem {
  private static final Attribute<BookNumber> LAST =
      Attribute.text("last", BookNumber::toString, BookNumber::parse);

  private BookCounterItem() {}

  /** Where the numbers of a colour are counted. */
  public static Key keyOf(CommunityId community, Colour colour) {
    return new Key("COMMUNITY#" + community.value() + "#BOOKS", colour.name());
  }

  /** The number that the next book gets; no item is a colour without books. */
  public static BookNumber next(Colour colour, Optional<Item> counter) {
    return new BookNumber(colour, counter.map(Item::version).orElse(0L) + 1);
  }

  /** Counts up to {@code number}, unless another book has got it. */
  public static Transaction count(CommunityId community, BookNumber number) {
    Item item = write(community, number);
    return number.count() == 1
        ? Transaction.EMPTY.create(item)
        : Transaction.EMPTY.replace(item, number.count() - 1);
  }

  static Item write(CommunityId community, BookNumber number) {
    return Item.at(keyOf(community, number.colour()), "book-counter")
        .with(LAST, number)
        .with(Item.VERSION, number.count());
  }

  static BookNumber read(Item item) {
    return item.get(LAST);
  }
}
