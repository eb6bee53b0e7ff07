package org.pointsbank.testkit.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.correction.Correction;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.domain.round.SponsorBudget;
import org.pointsbank.domain.voucher.Appeal;
import org.pointsbank.domain.voucher.Voucher;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.AppealItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CorrectionItem;
import org.pointsbank.table.Item;
import org.pointsbank.table.LineItem;
import org.pointsbank.table.OrderSheetItem;
import org.pointsbank.table.PrizeItem;
import org.pointsbank.table.RoundItem;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.SponsorItem;
import org.pointsbank.table.VoucherItem;
import org.pointsbank.table.YearItem;

/**
 * What the whole table holds, by kind.
 *
 * @param accounts every head
 * @param lines of each account, in the order of their sequence
 * @param folded totals of quarters that left the heads
 * @param records every service record
 * @param rounds every round
 * @param prizes every prize of every round
 * @param budgets of every sponsor of every round
 * @param orders everybody's orders in every round
 * @param vouchers every voucher
 * @param appeals every appeal
 * @param corrections every correction
 * @param reversals the marks of reversed lines, as account and number
 * @param unreadable items whose numbers no domain type accepts, such as an amount below zero
 */
record Books(
    Map<AccountId, Account> accounts,
    Map<AccountId, List<PassbookLine>> lines,
    Map<AccountId, Map<Quarter, QuarterTotals>> folded,
    List<ServiceRecord> records,
    Map<RoundId, Round> rounds,
    List<Prize> prizes,
    List<SponsorBudget> budgets,
    List<OrderSheet> orders,
    List<Voucher> vouchers,
    List<Appeal> appeals,
    List<Correction> corrections,
    Set<String> reversals,
    List<Difference> unreadable) {

  /** Reads every item once; lines and years of an account lie in one partition, in order. */
  static Books read(BankTable table) {
    Books books =
        new Books(
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new ArrayList<>(),
            new HashMap<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new HashSet<>(),
            new ArrayList<>());
    table.walk(books::read);
    return books;
  }

  long lineCount() {
    return lines.values().stream().mapToLong(List::size).sum();
  }

  private void read(Item item) {
    try {
      sort(item);
    } catch (IllegalArgumentException e) {
      unreadable.add(
          new Difference(item.key().pk() + " " + item.key().sk(), String.valueOf(e.getMessage())));
    }
  }

  private void sort(Item item) {
    switch (item.get(Item.KIND)) {
      case "account" -> {
        Account account = AccountItem.read(item);
        accounts.put(account.id(), account);
      }
      case "line" -> {
        AccountId account = LineItem.accountOf(item.key());
        lines.computeIfAbsent(account, _ -> new ArrayList<>()).add(LineItem.read(account, item));
      }
      case "year" ->
          folded
              .computeIfAbsent(LineItem.accountOf(item.key()), _ -> new HashMap<>())
              .putAll(YearItem.read(item));
      case "round" -> rounds.put(RoundItem.read(item).id(), RoundItem.read(item));
      case "prize" -> prizes.add(PrizeItem.read(item));
      case "sponsor" -> budgets.add(SponsorItem.read(item));
      case "voucher" -> vouchers.add(VoucherItem.read(item));
      case "appeal" -> appeals.add(AppealItem.read(item));
      case "correction" -> corrections.add(CorrectionItem.read(item));
      case "reversal" ->
          reversals.add(
              LineItem.accountOf(item.key())
                  + " "
                  + Long.parseLong(item.key().sk().substring("REVERSAL#".length())));
      case "orders" -> orders.add(OrderSheetItem.read(item));
      case ServiceRecordItem.KIND -> records.add(ServiceRecordItem.read(item));
      default -> {}
    }
  }
}
