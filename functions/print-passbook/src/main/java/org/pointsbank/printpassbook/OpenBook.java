package org.pointsbank.printpassbook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Balance;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.passbook.Act;
import org.pointsbank.domain.passbook.Book;
import org.pointsbank.domain.passbook.BookNumber;
import org.pointsbank.domain.passbook.Opening;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.BookCounterItem;
import org.pointsbank.table.BookItem;
import org.pointsbank.table.Transaction;

/** Hands out books. The number is counted in the transaction that opens the book. */
@Singleton
final class OpenBook {
  private final BankTable table;
  private final Lines lines;
  private final RuleShelf rules;
  private final Settlement settlement;

  OpenBook(BankTable table, Lines lines, RuleShelf rules, Settlement settlement) {
    this.table = table;
    this.lines = lines;
    this.rules = rules;
    this.settlement = settlement;
  }

  /** Opens the first book, or the one behind a full book. */
  Answer<BookView> next(Call call, AccountId account) {
    return settlement.once(call, () -> decideNext(call, account));
  }

  /** Opens the book that stands in for {@code lost}. */
  Answer<BookView> replacing(Call call, AccountId account, BookNumber lost, String reason) {
    return settlement.once(call, () -> decideReplacing(call, account, lost, reason));
  }

  private Decision<BookView> decideNext(Call call, AccountId account) {
    if (lines.head(account).isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    Opening.Blank blank = blank(call, account);
    Opening opening =
        BookItem.newest(table, account)
            .map(book -> Opening.next(book, balance(book), blank))
            .orElseGet(() -> Opening.first(account, blank));
    return decision(opening, blank);
  }

  private Decision<BookView> decideReplacing(
      Call call, AccountId account, BookNumber lost, String reason) {
    Optional<Book> book = find(account, lost);
    if (book.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    if (!book.get().isCurrent()) {
      return new Decision.Refuse<>(
          Problem.of(ProblemCode.WRONG_STATE, "state", book.get().state().word()));
    }
    Opening.Blank blank = blank(call, account);
    return decision(Opening.replacing(book.get(), balance(book.get()), blank, reason), blank);
  }

  private Optional<Book> find(AccountId account, BookNumber number) {
    List<Book> books = new ArrayList<>();
    table.each(BookItem.of(account), item -> books.add(BookItem.read(item)));
    return books.stream().filter(book -> book.number().equals(number)).findFirst();
  }

  private Balance balance(Book book) {
    long line = book.lastPrintedLine();
    return line == 0 ? Balance.NONE : lines.balanceBehind(book.account(), line);
  }

  private Opening.Blank blank(Call call, AccountId account) {
    RuleBooks books = rules.of(account.community());
    LocalDate today = LocalDate.ofInstant(call.now(), books.zone());
    BookNumber number =
        BookCounterItem.next(
            account.colour(),
            table.read(BookCounterItem.keyOf(account.community(), account.colour())));
    return new Opening.Blank(number, books.at(today).paper(), new Act(call.person(), call.now()));
  }

  private Decision<BookView> decision(Opening opening, Opening.Blank blank) {
    return switch (opening) {
      case Opening.Opened(Book book, Optional<Book> earlier) ->
          new Decision.Write<>(
              effect(book, earlier, blank.number()),
              BookView.of(book, rules.of(book.account().community()).zone(), true));
      case Opening.StillRoom(BookNumber number, long room) ->
          new Decision.Refuse<>(
              new Problem(
                  ProblemCode.BOOK_NOT_FULL,
                  Map.of("book", number.toString(), "room", Long.toString(room)),
                  List.of()));
      case Opening.NotCurrent(BookNumber number) ->
          throw new IllegalStateException(number + " is the newest, but not current");
    };
  }

  private static Transaction effect(Book book, Optional<Book> earlier, BookNumber number) {
    Transaction effect =
        Transaction.EMPTY
            .create(BookItem.write(book))
            .and(BookCounterItem.count(book.account().community(), number));
    return earlier
        .map(before -> effect.replace(BookItem.write(before), before.version() - 1))
        .orElse(effect);
  }
}
