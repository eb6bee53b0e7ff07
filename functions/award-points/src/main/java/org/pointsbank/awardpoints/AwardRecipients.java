package org.pointsbank.awardpoints;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.PersonId;
import org.pointsbank.imports.NormalText;
import org.pointsbank.imports.Principals;
import org.pointsbank.imports.Row;
import org.pointsbank.imports.View;
import org.pointsbank.imports.Workplaces;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Key;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.PersonLookupItem;

/**
 * Whose accounts the rows of a sheet of awards name. Source: rules 9.7.
 *
 * @param district of the import
 * @param by who began it: it reaches only where they work, and nobody they act for
 * @param today the district's local day
 */
record AwardRecipients(DistrictId district, PersonId by, LocalDate today) {
  /** What a row names. */
  sealed interface Named {}

  /** An account. */
  record Found(Account account) implements Named {}

  /** None; the first thing that is wrong with the row. */
  record Missing(String reason, String column) implements Named {}

  List<Key> wanted(Row row, View seen) {
    List<Key> keys = new ArrayList<>();
    keys.add(lookupOf(row));
    keys.add(communityOf(row));
    keys.add(GrantsItem.keyOf(by));
    Optional<CommunityId> community = community(row, seen);
    seen.find(lookupOf(row))
        .map(PersonLookupItem::read)
        .ifPresent(person -> {
          keys.add(PersonItem.keyOf(person));
          community.ifPresent(known -> keys.addAll(AccountItem.keysOf(known, person)));
        });
    return keys;
  }

  Named of(Row row, View view) {
    Optional<Person> person = person(row, view);
    if (person.isEmpty()) {
      return new Missing("unknown-person", AwardSheetColumns.NUMBER);
    }
    if (!NormalText.of(person.get().name()).equals(row.cell(AwardSheetColumns.NAME))) {
      return new Missing("wrong-name", AwardSheetColumns.NAME);
    }
    Optional<CommunityId> community =
        community(row, view).filter(Workplaces.of(by, today, view)::include);
    if (community.isEmpty()) {
      return new Missing("unknown-community", AwardSheetColumns.COMMUNITY);
    }
    Optional<Account> account = account(row, person.get(), community.get(), view);
    if (account.isEmpty()) {
      return new Missing("unknown-account", AwardSheetColumns.ACCOUNT);
    }
    return Principals.of(by, today, view).include(person.get().id())
        ? new Missing("own-favour", AwardSheetColumns.NUMBER)
        : new Found(account.get());
  }

  private Optional<Person> person(Row row, View view) {
    return view.find(lookupOf(row))
        .map(PersonLookupItem::read)
        .flatMap(id -> view.find(PersonItem.keyOf(id)))
        .map(PersonItem::read);
  }

  private Optional<CommunityId> community(Row row, View view) {
    return view.find(communityOf(row)).map(CommunityItem::read).map(CommunityItem.Community::id);
  }

  /** The one that the row names; or, where it names none, the only one. */
  private static Optional<Account> account(
      Row row, Person person, CommunityId community, View view) {
    List<Account> opened =
        AccountItem.keysOf(community, person.id()).stream()
            .flatMap(key -> view.find(key).stream())
            .map(AccountItem::read)
            .toList();
    if (row.cell(AwardSheetColumns.ACCOUNT).isEmpty()) {
      return opened.size() == 1 ? Optional.of(opened.getFirst()) : Optional.empty();
    }
    return AwardRow.colour(row)
        .flatMap(colour ->
            opened.stream().filter(account -> account.id().colour() == colour).findFirst());
  }

  private Key lookupOf(Row row) {
    return PersonLookupItem.byNumber(district, row.cell(AwardSheetColumns.NUMBER));
  }

  private Key communityOf(Row row) {
    return CommunityItem.byName(district, row.cell(AwardSheetColumns.COMMUNITY));
  }
}
