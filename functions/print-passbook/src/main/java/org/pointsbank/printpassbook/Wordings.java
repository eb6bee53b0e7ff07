package org.pointsbank.printpassbook;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.statement.AccountStatement;
import org.pointsbank.lambda.Language;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.PersonItem;

/** Finds the words for a statement: everybody in it, a hundred a read. */
@Singleton
final class Wordings {
  private final BankTable table;

  Wordings(BankTable table) {
    this.table = table;
  }

  /** The words for {@code statements}. */
  Wording of(RuleBooks books, Language language, Sight sight, List<AccountStatement> statements) {
    return new Wording(
        language,
        books.zone(),
        new LineWords(books, language, sight.texts()),
        sight,
        people(sight, statements));
  }

  private Map<PersonId, Person> people(Sight sight, List<AccountStatement> statements) {
    Stream<PersonId> owners =
        sight == Sight.NUMBERS
            ? Stream.empty()
            : statements.stream().map(statement -> statement.account().id().person());
    Stream<PersonId> deciders =
        statements.stream()
            .flatMap(statement -> statement.lines().stream())
            .flatMap(line -> line.story().by().stream());
    return table
        .readAll(Stream.concat(owners, deciders).distinct().map(PersonItem::keyOf).toList())
        .values()
        .stream()
        .map(PersonItem::read)
        .collect(Collectors.toMap(Person::id, person -> person));
  }
}
