package org.pointsbank.awardpoints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Person;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.VoucherId;
import org.pointsbank.domain.voucher.Basis;
import org.pointsbank.domain.voucher.Voucher;
import org.pointsbank.domain.voucher.Vouching;
import org.pointsbank.imports.Judge;
import org.pointsbank.imports.NormalText;
import org.pointsbank.imports.Row;
import org.pointsbank.imports.Verdict;
import org.pointsbank.imports.View;
import org.pointsbank.imports.Workplaces;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.GrantsItem;
import org.pointsbank.table.Import;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.PersonItem;
import org.pointsbank.table.PersonLookupItem;
import org.pointsbank.table.VoucherItem;
import org.pointsbank.table.YearItem;

/**
 * The verdict on a row of a sheet of awards: the first thing that is wrong with it, or a voucher
 * that stands or waits, exactly as one written by hand would. Source: rules 9.7.
 *
 * @param course the import; whoever began it wrote its vouchers
 * @param rules of all communities
 * @param now when the row is judged: its line is posted then
 * @param ids of new vouchers
 */
record AwardSheetJudge(Import course, RuleShelf rules, Instant now, Ids ids) implements Judge<Row> {

  @Override
  public List<Key> wanted(Row row, View seen) {
    if (AwardRow.of(row) instanceof AwardRow.Bad) {
      return List.of();
    }
    List<Key> keys = new ArrayList<>();
    keys.add(lookupOf(row));
    keys.add(communityOf(row));
    keys.add(GrantsItem.keyOf(course.by()));
    Optional<CommunityId> community = community(row, seen);
    seen.find(lookupOf(row))
        .map(PersonLookupItem::read)
        .ifPresent(person -> {
          keys.add(PersonItem.keyOf(person));
          community.ifPresent(known -> keys.addAll(AccountItem.keysOf(known, person)));
        });
    return keys;
  }

  @Override
  public Verdict judge(Row row, View view) {
    return switch (AwardRow.of(row)) {
      case AwardRow.Bad(String reason, String column) -> new Verdict.Rejected(reason, column);
      case AwardRow.Read read -> judge(row, read, view);
    };
  }

  private Verdict judge(Row row, AwardRow.Read read, View view) {
    Optional<Person> person = person(row, view);
    if (person.isEmpty()) {
      return new Verdict.Rejected("unknown-person", AwardSheetColumns.NUMBER);
    }
    if (!NormalText.of(person.get().name()).equals(row.cell(AwardSheetColumns.NAME))) {
      return new Verdict.Rejected("wrong-name", AwardSheetColumns.NAME);
    }
    Optional<CommunityId> community = community(row, view).filter(each -> worksIn(each, view));
    if (community.isEmpty()) {
      return new Verdict.Rejected("unknown-community", AwardSheetColumns.COMMUNITY);
    }
    return account(row, person.get(), community.get(), view)
        .map(account ->
            actsFor(account, view)
                ? new Verdict.Rejected("own-favour", AwardSheetColumns.NUMBER)
                : decided(read, account, view))
        .orElseGet(() -> new Verdict.Rejected("unknown-account", AwardSheetColumns.ACCOUNT));
  }

  private Verdict decided(AwardRow.Read read, Account account, View view) {
    Voucher voucher =
        Voucher.written(
            new VoucherId(ids.next()),
            account.id(),
            read.award(),
            read.grounds(),
            new Confirmation(course.by(), now));
    return switch (Vouching.enter(voucher, new Basis(account, inForce(account)))) {
      case Vouching.Posted(Voucher posted, Posting posting) ->
          accepted(posted, written(posting, view));
      case Vouching.Waits(Voucher waiting) -> accepted(waiting, List.of());
      case Vouching.OwnFavour() -> new Verdict.Rejected("own-favour", AwardSheetColumns.NUMBER);
      case Vouching.HeadByHours() -> new Verdict.Rejected("head-by-hours", AwardSheetColumns.HEAD);
      case Vouching.Future(LocalDate _) -> new Verdict.Rejected("future", AwardSheetColumns.DATE);
      case Vouching.TooOld(LocalDate _, long _) ->
          new Verdict.Rejected("too-old", AwardSheetColumns.DATE);
      case Vouching.Rejected _,
          Vouching.EnteredByYou _,
          Vouching.WrongState _,
          Vouching.NotReversible _,
          Vouching.ReversedAlready _,
          Vouching.BelowZero _ ->
          throw new IllegalStateException("not of a new award: " + voucher.id());
    };
  }

  private static Verdict accepted(Voucher voucher, List<Item> more) {
    List<Item> items = new ArrayList<>(more);
    items.add(VoucherItem.write(voucher));
    return new Verdict.Accepted(voucher.id().value(), items);
  }

  private static List<Item> written(Posting posting, View view) {
    List<Item> items = new ArrayList<>();
    items.add(LineItem.write(posting.line()));
    items.add(AccountItem.write(posting.account()));
    posting
        .folded()
        .ifPresent(old -> {
          Key year = YearItem.keyOf(posting.account().id(), old.quarter().year());
          items.add(YearItem.folded(posting.account().id(), view.find(year), old));
        });
    return items;
  }

  private RuleBook inForce(Account account) {
    RuleBooks books = rules.of(account.id().community());
    return books.at(LocalDate.ofInstant(now, books.zone()));
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

  /** Nobody gives points to somebody they act for. Source: rules 8.3. */
  private boolean actsFor(Account account, View view) {
    LocalDate today = LocalDate.ofInstant(now, rules.of(account.id().community()).zone());
    return view
        .find(GrantsItem.keyOf(course.by()))
        .map(GrantsItem::acting)
        .orElse(List.of())
        .stream()
        .anyMatch(acting -> acting.principal().equals(account.id().person()) && acting.on(today));
  }

  private boolean worksIn(CommunityId community, View view) {
    LocalDate today = LocalDate.ofInstant(now, rules.of(community).zone());
    return Workplaces.of(course.by(), today, view).include(community);
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
    return PersonLookupItem.byNumber(course.district(), row.cell(AwardSheetColumns.NUMBER));
  }

  private Key communityOf(Row row) {
    return CommunityItem.byName(course.district(), row.cell(AwardSheetColumns.COMMUNITY));
  }
}
