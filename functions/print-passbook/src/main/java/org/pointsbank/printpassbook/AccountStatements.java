package org.pointsbank.printpassbook;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.statement.AccountStatement;
import org.pointsbank.domain.statement.Span;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;

/** Makes the statement of one account. */
@Singleton
final class AccountStatements {
  /** Numbers may have letters that a header does not carry as they are. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,32}");

  private final BankTable table;
  private final Lines lines;
  private final RuleShelf rules;
  private final Wordings wordings;

  AccountStatements(BankTable table, Lines lines, RuleShelf rules, Wordings wordings) {
    this.table = table;
    this.lines = lines;
    this.rules = rules;
    this.wordings = wordings;
  }

  /** The statement as it is asked for. */
  Answer<byte[]> of(Call call, AccountId id, StatementAsked asked) {
    Optional<Account> account = lines.head(id);
    if (account.isEmpty()) {
      return Answer.refuse(ProblemCode.NOT_FOUND);
    }
    RuleBooks books = rules.of(id.community());
    Span span = Span.of(asked.period(), books.zone());
    AccountStatement statement =
        AccountStatement.of(account.get(), lines.since(account.get(), span), span);
    Sight sight = Sight.of(call, id.community(), district(id), id.person());
    Wording wording = wordings.of(books, asked.language(), sight, List.of(statement));
    return asked.file(
        name(account.get(), asked),
        new AccountSheet(statement, wording).sheet(asked.period(), call.now()));
  }

  private DistrictId district(AccountId id) {
    return table
        .read(CommunityItem.keyOf(id.community()))
        .map(CommunityItem::read)
        .map(CommunityItem.Community::district)
        .orElseThrow(() -> new IllegalStateException("no community " + id.community()));
  }

  private static String name(Account account, StatementAsked asked) {
    String number = PLAIN.matcher(account.number()).matches() ? account.number() + "-" : "";
    return "statement-%s%s-%s"
        .formatted(
            number, account.id().colour().name().toLowerCase(Locale.ROOT), asked.periodName());
  }
}
