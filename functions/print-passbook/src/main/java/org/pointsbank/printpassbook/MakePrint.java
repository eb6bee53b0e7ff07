package org.pointsbank.printpassbook;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.passbook.Act;
import org.pointsbank.domain.passbook.Book;
import org.pointsbank.domain.passbook.BookNumber;
import org.pointsbank.domain.passbook.Print;
import org.pointsbank.domain.passbook.Printing;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.BookItem;
import org.pointsbank.table.PrintItem;
import org.pointsbank.table.Transaction;

/** Decides which new lines go where in the current book, and remembers it. */
@Singleton
final class MakePrint {
  private final BankTable table;
  private final Lines lines;
  private final RuleShelf rules;
  private final Settlement settlement;

  MakePrint(BankTable table, Lines lines, RuleShelf rules, Settlement settlement) {
    this.table = table;
    this.lines = lines;
    this.rules = rules;
    this.settlement = settlement;
  }

  /** Prints what is new. */
  Answer<PrintedView> of(Call call, AccountId account) {
    return settlement.once(call, () -> decide(call, account));
  }

  private Decision<PrintedView> decide(Call call, AccountId id) {
    Optional<Account> account = lines.head(id);
    if (account.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    Optional<Book> book = BookItem.newest(table, id);
    if (book.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NO_BOOK);
    }
    Act asked = new Act(call.person(), call.now());
    return decision(Printing.decide(book.get(), account.get().lastLine(), asked));
  }

  private Decision<PrintedView> decision(Printing printing) {
    return switch (printing) {
      case Printing.Printed(Print print, Book book, long waiting) ->
          new Decision.Write<>(
              Transaction.EMPTY
                  .create(PrintItem.write(print))
                  .replace(BookItem.write(book), book.version() - 1),
              new PrintedView(
                  PrintView.of(print, rules.of(print.account().community()).zone()),
                  waiting,
                  book.room()));
      case Printing.NothingNew() -> new Decision.Refuse<>(ProblemCode.NOTHING_TO_PRINT);
      case Printing.Full(BookNumber number, long waiting) ->
          new Decision.Refuse<>(
              new Problem(
                  ProblemCode.BOOK_FULL,
                  Map.of("book", number.toString(), "waiting", Long.toString(waiting)),
                  List.of()));
    };
  }
}
