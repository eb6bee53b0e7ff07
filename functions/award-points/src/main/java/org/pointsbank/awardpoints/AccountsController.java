package org.pointsbank.awardpoints;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Expiring;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.FreeTexts;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.Page;
import org.pointsbank.table.Slice;

/** Accounts and passbooks of one person in one community. */
@Controller("/communities/{community}/people/{person}/accounts")
final class AccountsController {
  private final BankTable table;
  private final RuleShelf rules;
  private final PastBalance past;

  AccountsController(BankTable table, RuleShelf rules, PastBalance past) {
    this.table = table;
    this.rules = rules;
    this.past = past;
  }

  /** Shows all accounts of a person in a community, with their three numbers. */
  @Get
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  Answer<AccountList> list(
      Call call, @PathVariable CommunityId community, @PathVariable PersonId person) {
    return Answer.of(
        new AccountList(
            table.readAll(AccountItem.keysOf(community, person)).values().stream()
                .map(AccountItem::read)
                .sorted(Comparator.comparing(account -> account.id().colour()))
                .map(account -> view(call, account))
                .toList()));
  }

  /** Shows one account: balance, honour, minutes, what is held and what is available. */
  @Get("/{colour}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<AccountView> account(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour) {
    return Answer.ofAny(
        table
            .read(AccountItem.keyOf(new AccountId(community, colour, person)))
            .map(AccountItem::read)
            .map(account -> view(call, account)));
  }

  private AccountView view(Call call, Account account) {
    RuleBooks books = rules.of(account.id().community());
    LocalDate today = LocalDate.ofInstant(call.now(), books.zone());
    return AccountView.of(account, Expiring.announced(account.lots(), books, today));
  }

  /**
   * Lists the lines of a passbook, first line first: all, or those that were posted by an instant,
   * as {@code 2026-09-30T23:59:59+08:00}.
   */
  @Get("/{colour}/lines{?limit,cursor,at}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses({ProblemCode.CURSOR_INVALID, ProblemCode.INVALID_PARAMETER})
  Answer<LineList> lines(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor,
      @QueryValue Optional<OffsetDateTime> at) {
    AccountId account = new AccountId(community, colour, person);
    Slice listed =
        at.map(OffsetDateTime::toInstant)
            .map(then -> past.lines(account, then))
            .orElseGet(() -> LineItem.of(account));
    Page page = table.list(Cursor.page(listed, limit, cursor));
    if (page.items().isEmpty()) {
      return Answer.of(new LineList(List.of(), Optional.empty()));
    }
    ZoneId zone = rules.of(community).zone();
    boolean texts = FreeTexts.readBy(call, account, table);
    return Answer.of(
        new LineList(
            page.items().stream()
                .map(item -> LineView.of(LineItem.read(account, item), zone, texts))
                .toList(),
            Cursor.behind(page.next())));
  }

  /** Shows one line: how much, why, by which rule, by whom, served when, posted when. */
  @Get("/{colour}/lines/{sequence}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<LineView> line(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Colour colour,
      @PathVariable long sequence) {
    AccountId account = new AccountId(community, colour, person);
    return Answer.ofAny(
        table
            .read(LineItem.keyOf(account, sequence))
            .map(item -> LineItem.read(account, item))
            .map(line ->
                LineView.of(
                    line, rules.of(community).zone(), FreeTexts.readBy(call, account, table))));
  }

  /**
   * Accounts of a person.
   *
   * @param items one for each colour that was opened
   */
  @Serdeable
  record AccountList(List<AccountView> items) {}

  /**
   * Some lines of a passbook.
   *
   * @param items in the order of their sequence
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record LineList(List<LineView> items, Optional<String> nextCursor) {}
}
