package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.VoucherId;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.FreeTexts;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Page;
import org.pointsbank.table.VoucherItem;

/** Reads vouchers for people; auditors read no free texts, which could name somebody. */
@Singleton
final class Vouchers {
  private final BankTable table;
  private final RuleShelf rules;

  Vouchers(BankTable table, RuleShelf rules) {
    this.table = table;
    this.rules = rules;
  }

  Optional<VoucherView> find(Call call, AccountId account, VoucherId voucher) {
    return table
        .read(VoucherItem.keyOf(account, voucher))
        .map(item -> view(call, account.community(), item));
  }

  Answer<VoucherList> list(
      Call call, AccountId account, Optional<Integer> limit, Optional<String> cursor) {
    Page page = table.list(Cursor.page(VoucherItem.of(account), limit, cursor));
    return Answer.of(
        new VoucherList(
            page.items().stream().map(item -> view(call, account.community(), item)).toList(),
            Cursor.behind(page.next())));
  }

  /** Those that wait. */
  Answer<VoucherList> waiting(
      Call call, CommunityId community, Optional<Integer> limit, Optional<String> cursor) {
    Page page = table.waiting(Cursor.page(VoucherItem.waiting(community), limit, cursor));
    return Answer.of(
        new VoucherList(
            page.items().stream().map(item -> view(call, community, item)).toList(),
            Cursor.behind(page.next())));
  }

  private VoucherView view(Call call, CommunityId community, Item item) {
    ZoneId zone = rules.of(community).zone();
    var voucher = VoucherItem.read(item);
    return VoucherView.of(voucher, zone, FreeTexts.readBy(call, voucher.account(), table));
  }
}
