package org.pointsbank.proof;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.QuarterTotals;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.correction.Correction;
import org.pointsbank.domain.proof.Difference;
import org.pointsbank.domain.round.OrderSheet;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.Round;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.domain.round.SponsorBudget;
import org.pointsbank.domain.voucher.Appeal;
import org.pointsbank.domain.voucher.Voucher;
import org.pointsbank.table.AccountItem;
import org.pointsbank.table.AppealItem;
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
 * What the table holds, or the part of it that is proven at once, by kind. Made empty and filled
 * item by item; lines of an account are taken in their order.
 */
public final class Books {
  private final Map<AccountId, Account> accounts = new HashMap<>();
  private final Map<AccountId, List<PassbookLine>> lines = new HashMap<>();
  private final Map<AccountId, Map<Quarter, QuarterTotals>> folded = new HashMap<>();
  private final List<ServiceRecord> records = new ArrayList<>();
  private final Map<RoundId, Round> rounds = new HashMap<>();
  private final List<Prize> prizes = new ArrayList<>();
  private final List<SponsorBudget> budgets = new ArrayList<>();
  private final List<OrderSheet> orders = new ArrayList<>();
  private final List<Voucher> vouchers = new ArrayList<>();
  private final List<Appeal> appeals = new ArrayList<>();
  private final List<Correction> corrections = new ArrayList<>();
  private final Set<String> reversals = new HashSet<>();
  private final Map<AccountId, Map<Long, PassbookLine>> otherHalves = new HashMap<>();
  private final List<Difference> unreadable = new ArrayList<>();

  /** Takes an item in; what is nobody's number is left out. */
  public void take(Item item) {
    try {
      sort(item);
    } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
      unreadable.add(
          new Difference(
              Difference.Kind.UNREADABLE,
              item.key().pk() + " " + item.key().sk(),
              String.valueOf(e.getMessage())));
    }
  }

  /** Takes in the other half of a move, which belongs to an account that is proven elsewhere. */
  void takeOtherHalf(Item item) {
    Books there = new Books();
    there.take(item);
    unreadable.addAll(there.unreadable);
    there.lines.forEach((account, some) ->
        some.forEach(line ->
            otherHalves.computeIfAbsent(account, _ -> new HashMap<>()).put(line.sequence(), line)));
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

  /** What does not add up, where this is the whole table. */
  public List<Difference> differences() {
    List<Difference> differences = new ArrayList<>(unreadable);
    differences.addAll(AccountProof.differences(this));
    differences.addAll(RecordProof.differences(this, records));
    differences.addAll(OverlapProof.differences(this));
    differences.addAll(HoldProof.differences(this));
    OrderCounts counts = new OrderCounts();
    orders.forEach(counts::add);
    differences.addAll(StockProof.differences(prizes, rounds, counts));
    differences.addAll(SponsorProof.differences(budgets, prizes));
    differences.addAll(HandOverProof.differences(this));
    differences.addAll(VoucherProof.differences(this));
    differences.addAll(AppealProof.differences(this));
    differences.addAll(CorrectionProof.differences(this));
    differences.addAll(MoveProof.differences(this));
    return differences;
  }

  /** How many heads there are. */
  public long accountCount() {
    return accounts.size();
  }

  /** How many lines there are. */
  public long lineCount() {
    return lines.values().stream().mapToLong(List::size).sum();
  }

  /** How many service records there are. */
  public long recordCount() {
    return records.size();
  }

  Map<AccountId, Account> accounts() {
    return accounts;
  }

  Map<AccountId, List<PassbookLine>> lines() {
    return lines;
  }

  /** The line of that number, where it was read. */
  Optional<PassbookLine> line(AccountId account, long sequence) {
    return lines.getOrDefault(account, List.of()).stream()
        .filter(line -> line.sequence() == sequence)
        .findFirst()
        .or(() -> Optional.ofNullable(otherHalves.getOrDefault(account, Map.of()).get(sequence)));
  }

  Map<AccountId, Map<Quarter, QuarterTotals>> folded() {
    return folded;
  }

  List<ServiceRecord> records() {
    return records;
  }

  Map<RoundId, Round> rounds() {
    return rounds;
  }

  List<Prize> prizes() {
    return prizes;
  }

  List<SponsorBudget> budgets() {
    return budgets;
  }

  List<OrderSheet> orders() {
    return orders;
  }

  List<Voucher> vouchers() {
    return vouchers;
  }

  List<Appeal> appeals() {
    return appeals;
  }

  List<Correction> corrections() {
    return corrections;
  }

  Set<String> reversals() {
    return reversals;
  }

  List<Difference> unreadable() {
    return unreadable;
  }
}
