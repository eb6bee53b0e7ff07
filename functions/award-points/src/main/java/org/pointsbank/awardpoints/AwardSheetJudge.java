package org.pointsbank.awardpoints;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Posting;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.VoucherId;
import org.pointsbank.domain.voucher.Basis;
import org.pointsbank.domain.voucher.Voucher;
import org.pointsbank.domain.voucher.Vouching;
import org.pointsbank.imports.Judge;
import org.pointsbank.imports.Row;
import org.pointsbank.imports.Verdict;
import org.pointsbank.imports.View;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.VoucherItem;
import org.pointsbank.table.YearItem;

/**
 * The verdict on a row of a sheet of awards: the first thing that is wrong with it, or a voucher
 * that stands or waits, exactly as one written by hand would. Source: rules 9.7.
 *
 * @param by who began the import, and when the row is judged: its line is posted then
 * @param recipients of its rows
 * @param rules of all communities
 * @param ids of new vouchers
 */
record AwardSheetJudge(Confirmation by, AwardRecipients recipients, RuleShelf rules, Ids ids)
    implements Judge<Row> {

  @Override
  public List<Key> wanted(Row row, View seen) {
    return AwardRow.of(row) instanceof AwardRow.Bad ? List.of() : recipients.wanted(row, seen);
  }

  @Override
  public Verdict judge(Row row, View view) {
    return switch (AwardRow.of(row)) {
      case AwardRow.Bad(String reason, String column) -> new Verdict.Rejected(reason, column);
      case AwardRow.Read read -> judge(row, read, view);
    };
  }

  private Verdict judge(Row row, AwardRow.Read read, View view) {
    return switch (recipients.of(row, view)) {
      case AwardRecipients.Missing(String reason, String column) ->
          new Verdict.Rejected(reason, column);
      case AwardRecipients.Found(Account account) -> decided(read, account, view);
    };
  }

  private Verdict decided(AwardRow.Read read, Account account, View view) {
    Voucher voucher =
        Voucher.written(new VoucherId(ids.next()), account.id(), read.award(), read.grounds(), by);
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
    return books.at(LocalDate.ofInstant(by.at(), books.zone()));
  }
}
