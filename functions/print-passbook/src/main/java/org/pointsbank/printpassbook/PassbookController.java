package org.pointsbank.printpassbook;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.passbook.Book;
import org.pointsbank.domain.passbook.DeskCheck;
import org.pointsbank.domain.passbook.Print;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.FreeTexts;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.BookItem;
import org.pointsbank.table.PrintItem;

/** The paper of one account, and whether it says what the bank knows. */
@Controller("/communities/{community}/people/{person}/accounts/{colour}/passbook")
final class PassbookController {
  private final BankTable table;
  private final Lines lines;
  private final RuleShelf rules;

  PassbookController(BankTable table, Lines lines, RuleShelf rules) {
    this.table = table;
    this.lines = lines;
    this.rules = rules;
  }

  /** Shows the paper books of an account, their prints, and how many lines wait. */
  @Get
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<PassbookView> show(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour) {
    return Answer.ofAny(
        lines
            .head(new AccountId(community, colour, person))
            .map(account -> passbook(call, account)));
  }

  /** Compares a book on the desk: the number of its last line, the spendable points there. */
  @Get("/check{?line,spendable}")
  @Allowed(Role.CENTRE_WORKER)
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<CheckView> check(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @QueryValue long line,
      @QueryValue long spendable) {
    Optional<Account> head = lines.head(new AccountId(community, colour, person));
    return Answer.ofAny(
        head.map(account ->
            CheckView.of(
                DeskCheck.compare(
                    line, spendable, lines.balanceBehind(account, line), account.lastLine()))));
  }

  private PassbookView passbook(Call call, Account account) {
    List<Book> books = new ArrayList<>();
    List<Print> prints = new ArrayList<>();
    table.each(
        BookItem.paperOf(account.id()),
        item -> {
          if (BookItem.isBook(item)) {
            books.add(BookItem.read(item));
          } else {
            prints.add(PrintItem.read(item));
          }
        });
    return PassbookView.of(
        account,
        books,
        prints,
        rules.of(account.id().community()).zone(),
        FreeTexts.readBy(call, account.id(), table));
  }
}
