package org.pointsbank.table;

import java.time.Instant;
import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.PaperRules;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.passbook.Act;
import org.pointsbank.domain.passbook.Book;
import org.pointsbank.domain.passbook.BookNumber;
import org.pointsbank.domain.passbook.BookState;

/**
 * How a paper book lies in the table: beside the lines of its account, {@code ACCOUNT#<c>#<colour>#
 * <person> | PAPER#BOOK#<ordinal>}, so that all of an account's paper is one Query.
 */
public final class BookItem {
  static final Attribute<BookNumber> NUMBER =
      Attribute.text("number", BookNumber::toString, BookNumber::parse);
  static final Attribute<Long> LINES_PER_PAGE = Attribute.whole("linesPerPage");
  static final Attribute<Long> PAGES = Attribute.whole("pages");
  static final Attribute<Long> FIRST_LINE = Attribute.whole("firstLine");
  static final Attribute<PersonId> BY = Attribute.text("by", PersonId::value, PersonId::new);
  static final Attribute<Instant> AT = Attribute.text("at", Instant::toString, Instant::parse);

  private static final Attribute<Long> ORDINAL = Attribute.whole("ordinal");
  private static final Attribute<Long> PRINTED = Attribute.whole("printed");
  private static final Attribute<Long> PRINTS = Attribute.whole("prints");
  private static final Attribute<String> STATE = Attribute.text("state");
  private static final Attribute<BookNumber> PREVIOUS =
      Attribute.text("previous", BookNumber::toString, BookNumber::parse);
  private static final Attribute<BookNumber> NEXT =
      Attribute.text("next", BookNumber::toString, BookNumber::parse);
  private static final Attribute<PersonId> LOST_BY =
      Attribute.text("lostBy", PersonId::value, PersonId::new);
  private static final Attribute<Instant> LOST_AT =
      Attribute.text("lostAt", Instant::toString, Instant::parse);
  private static final Attribute<String> LOST_REASON = Attribute.text("lostReason");
  private static final String PREFIX = "PAPER#BOOK#";

  /** The kind of these items. */
  public static final String KIND = "book";

  private BookItem() {}

  /** Where a book lies. */
  public static Key keyOf(AccountId account, long ordinal) {
    return new Key(LineItem.partition(account), PREFIX + "%04d".formatted(ordinal));
  }

  /** All books of an account, first book first. */
  public static Slice of(AccountId account) {
    return Slice.prefix(LineItem.partition(account), PREFIX);
  }

  /** All books and then all prints of an account, each in their order. */
  public static Slice paperOf(AccountId account) {
    return Slice.prefix(LineItem.partition(account), "PAPER#");
  }

  /** Whether {@code item} is a book, and not a print. */
  public static boolean isBook(Item item) {
    return item.key().sk().startsWith(PREFIX);
  }

  /** The book as an item. */
  public static Item write(Book book) {
    Item item =
        Item.at(keyOf(book.account(), book.ordinal()), KIND)
            .with(ORDINAL, book.ordinal())
            .with(NUMBER, book.number())
            .with(BY, book.opened().by())
            .with(AT, book.opened().at())
            .with(LINES_PER_PAGE, book.paper().linesPerPage())
            .with(PAGES, book.paper().pages())
            .with(FIRST_LINE, book.firstLine())
            .withAny(PREVIOUS, book.previous())
            .with(PRINTED, book.printed())
            .with(PRINTS, book.prints())
            .with(Item.VERSION, book.version());
    return state(CarriedFields.write(item, book.carried()), book.state());
  }

  private static Item state(Item item, BookState state) {
    Item named = item.with(STATE, state.word());
    return switch (state) {
      case BookState.Current() -> named;
      case BookState.Filled(BookNumber next) -> named.with(NEXT, next);
      case BookState.Lost(Act told, String reason, BookNumber next) ->
          named
              .with(LOST_BY, told.by())
              .with(LOST_AT, told.at())
              .with(LOST_REASON, reason)
              .with(NEXT, next);
    };
  }

  /** The item as a book. */
  public static Book read(Item item) {
    return new Book(
        LineItem.accountOf(item.key()),
        item.get(ORDINAL),
        item.get(NUMBER),
        new Act(item.get(BY), item.get(AT)),
        new PaperRules(item.get(LINES_PER_PAGE), item.get(PAGES)),
        item.get(FIRST_LINE),
        item.find(PREVIOUS),
        CarriedFields.read(item),
        item.get(PRINTED),
        item.get(PRINTS),
        state(item),
        item.version());
  }

  private static BookState state(Item item) {
    String state = item.get(STATE);
    return switch (state) {
      case "current" -> new BookState.Current();
      case "filled" -> new BookState.Filled(item.get(NEXT));
      case "lost" ->
          new BookState.Lost(
              new Act(item.get(LOST_BY), item.get(LOST_AT)), item.get(LOST_REASON), item.get(NEXT));
      default -> throw new IllegalStateException("unknown state of a book: " + state);
    };
  }

  /** The newest book of an account, if it has one. */
  public static Optional<Book> newest(BankTable table, AccountId account) {
    return table.list(of(account).newestFirst().limitedTo(1)).items().stream()
        .map(BookItem::read)
        .findFirst();
  }
}
