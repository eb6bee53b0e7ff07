package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Expiring;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.Page;
import org.pointsbank.table.PersonItem;

/** Reads a community's accounts for what of them will expire. Source: rules 3.6 and 8.5. */
@Singleton
final class ExpiringPoints {
  private final BankTable table;
  private final RuleShelf rules;

  ExpiringPoints(BankTable table, RuleShelf rules) {
    this.table = table;
    this.rules = rules;
  }

  /**
   * An account of which something expires.
   *
   * @param account itself
   * @param lots what expires, oldest first
   */
  private record Found(Account account, List<Expiring> lots) {}

  ExpiringList list(
      Call call, CommunityId community, Optional<Integer> limit, Optional<String> cursor) {
    Page page = table.list(Cursor.page(AccountItem.of(community), limit, cursor));
    List<Found> found = page.items().isEmpty() ? List.of() : found(call, community, page);
    Map<PersonId, String> names = names(call, community, found);
    return new ExpiringList(
        found.stream()
            .map(each ->
                ExpiringList.ExpiringAccount.of(
                    each.account(),
                    Optional.ofNullable(names.get(each.account().id().person())),
                    each.lots()))
            .toList(),
        ExpiringList.ExpiringTotal.of(
            found.stream().flatMap(each -> each.lots().stream()).toList()),
        Cursor.behind(page.next()));
  }

  private List<Found> found(Call call, CommunityId community, Page page) {
    RuleBooks books = rules.of(community);
    LocalDate today = LocalDate.ofInstant(call.now(), books.zone());
    return page.items().stream()
        .map(AccountItem::read)
        .map(account -> new Found(account, Expiring.known(account.lots(), books, today)))
        .filter(each -> !each.lots().isEmpty())
        .toList();
  }

  /** Whole names for the community's workers, masked ones for officers, none for auditors. */
  private Map<PersonId, String> names(Call call, CommunityId community, List<Found> found) {
    boolean worker = call.holds(Role.CENTRE_WORKER, community);
    if (!worker && !officer(call, community)) {
      return Map.of();
    }
    return table
        .readAll(
            found.stream()
                .map(each -> PersonItem.keyOf(each.account().id().person()))
                .distinct()
                .toList())
        .values()
        .stream()
        .map(PersonItem::read)
        .collect(Collectors.toMap(Person::id, worker ? Person::name : Person::maskedName));
  }

  private boolean officer(Call call, CommunityId community) {
    return table
        .read(CommunityItem.keyOf(community))
        .map(CommunityItem::read)
        .map(found -> call.holds(Role.DISTRICT_OFFICER, found.district()))
        .orElse(false);
  }
}
