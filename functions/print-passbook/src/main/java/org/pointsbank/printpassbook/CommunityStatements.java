package org.pointsbank.printpassbook;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.statement.AccountStatement;
import org.pointsbank.domain.statement.CommunityStatement;
import org.pointsbank.domain.statement.Parts;
import org.pointsbank.domain.statement.Span;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;

/**
 * Makes the statement of a community, or of a part of it: all heads by one Query of their
 * partition, then the lines of each account that has any since the period began.
 */
@Singleton
final class CommunityStatements {
  private final BankTable table;
  private final Lines lines;
  private final RuleShelf rules;
  private final Wordings wordings;

  CommunityStatements(BankTable table, Lines lines, RuleShelf rules, Wordings wordings) {
    this.table = table;
    this.lines = lines;
    this.rules = rules;
    this.wordings = wordings;
  }

  /** The statement as it is asked for; without a part all of it, if it is not too long. */
  Answer<byte[]> of(Call call, CommunityId id, Optional<Integer> part, StatementAsked asked) {
    Optional<CommunityItem.Community> community =
        table.read(CommunityItem.keyOf(id)).map(CommunityItem::read);
    if (community.isEmpty()) {
      return Answer.refuse(ProblemCode.NOT_FOUND);
    }
    RuleBooks books = rules.of(id);
    List<List<Account>> parts =
        Parts.OF_ONE_CALL.cut(heads(id), Span.of(asked.period(), books.zone()));
    if (part.isEmpty() && parts.size() > 1) {
      return new Answer.Refused<>(
          Problem.of(ProblemCode.STATEMENT_IN_PARTS, "parts", parts.size()));
    }
    int number = part.orElse(1);
    return number < 1 || number > parts.size()
        ? Answer.refuse(ProblemCode.NOT_FOUND)
        : answer(call, new Part(community.get(), number, parts), asked);
  }

  private record Part(CommunityItem.Community community, int number, List<List<Account>> parts) {
    List<Account> accounts() {
      return parts.get(number - 1);
    }

    String name(StatementAsked asked) {
      return "statement-%s-%s-%d-of-%d"
          .formatted(community.id().value(), asked.periodName(), number, parts.size());
    }
  }

  private Answer<byte[]> answer(Call call, Part part, StatementAsked asked) {
    CommunityItem.Community community = part.community();
    RuleBooks books = rules.of(community.id());
    Span span = Span.of(asked.period(), books.zone());
    CommunityStatement statement =
        new CommunityStatement(
            part.accounts().stream().map(account -> statement(account, span)).toList());
    Sight sight = Sight.of(call, community.id(), community.district());
    Wording wording = wordings.of(books, asked.language(), sight, statement.accounts());
    String which =
        new StatementTexts(wording).part(community.name(), part.number(), part.parts().size());
    return asked.file(
        part.name(asked),
        new CommunitySheet(statement, wording, which).sheet(asked.period(), call.now()));
  }

  private AccountStatement statement(Account account, Span span) {
    return Parts.touched(account, span)
        ? AccountStatement.of(account, lines.since(account, span), span)
        : AccountStatement.untouched(account);
  }

  private List<Account> heads(CommunityId community) {
    List<Account> heads = new ArrayList<>();
    table.each(AccountItem.of(community), item -> heads.add(AccountItem.read(item)));
    return heads;
  }
}
