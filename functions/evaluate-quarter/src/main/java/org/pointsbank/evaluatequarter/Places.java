package org.pointsbank.evaluatequarter;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.QuarterAccount;
import org.pointsbank.domain.evaluation.RankedPerson;
import org.pointsbank.domain.evaluation.RankingName;
import org.pointsbank.lambda.Call;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.PersonItem;

/** Shows places of a ranking with what is not frozen in it: names, and what came later. */
@Singleton
final class Places {
  private final BankTable table;
  private final QuarterBooks books;
  private final Sights sights;

  Places(BankTable table, QuarterBooks books, Sights sights) {
    this.table = table;
    this.books = books;
    this.sights = sights;
  }

  /** {@code people} as the caller may see them. Source: rules 7.4 and 8.1. */
  List<RankedView> seen(
      Call call, Manifest manifest, RankingName ranking, List<RankedPerson> people) {
    Manifest.Of of = manifest.of();
    Map<AccountId, QuarterTotals> now = totals(books.of(keys(of, ranking, people), of.quarter()));
    boolean auditor = sights.auditor(call, of.community());
    boolean staff = auditor || sights.decides(call, of.community());
    Map<PersonId, String> names =
        auditor ? Map.of() : names(people.stream().map(RankedPerson::person).toList());
    return people.stream()
        .map(ranked ->
            RankedView.of(
                ranked,
                new RankedView.Seen(
                    manifest.basis().rules().measured(ranked.totals()),
                    Optional.ofNullable(names.get(ranked.person())),
                    staff ? Optional.of(ranked.person().value()) : Optional.empty(),
                    corrected(ranked, now))))
        .toList();
  }

  /** A colour that had no line then may have one now, so all that the ranking covers is read. */
  private static List<Key> keys(Manifest.Of of, RankingName ranking, List<RankedPerson> people) {
    return people.stream()
        .flatMap(ranked -> owners(ranked).stream())
        .flatMap(owner ->
            Stream.of(Colour.values())
                .filter(ranking::covers)
                .map(colour -> new AccountId(of.community(), colour, owner)))
        .map(AccountItem::keyOf)
        .distinct()
        .toList();
  }

  /** The person, and those who went on as them when they were ranked. */
  private static Set<PersonId> owners(RankedPerson ranked) {
    return Stream.concat(
            Stream.of(ranked.person()),
            ranked.accounts().stream().map(account -> account.account().person()))
        .collect(Collectors.toSet());
  }

  private static boolean corrected(RankedPerson ranked, Map<AccountId, QuarterTotals> now) {
    Set<PersonId> owners = owners(ranked);
    Map<AccountId, QuarterTotals> own =
        now.entrySet().stream()
            .filter(entry -> owners.contains(entry.getKey().person()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return !own.equals(totals(ranked.accounts()));
  }

  private static Map<AccountId, QuarterTotals> totals(List<QuarterAccount> accounts) {
    return accounts.stream()
        .collect(Collectors.toMap(QuarterAccount::account, QuarterAccount::totals));
  }

  /** Masked names. */
  Map<PersonId, String> names(List<PersonId> people) {
    Map<Key, Item> found = table.readAll(people.stream().map(PersonItem::keyOf).toList());
    return found.values().stream()
        .map(PersonItem::read)
        .collect(Collectors.toMap(Person::id, Person::maskedName));
  }
}
