package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.voucher.Appeal;
import org.pointsbank.domain.voucher.AppealState;
import org.pointsbank.domain.voucher.Voucher;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.FreeTexts;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.AppealItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Page;
import org.pointsbank.table.VoucherItem;

/** Reads appeals for people; auditors read no free texts, which could name somebody. */
@Singleton
final class Appeals {
  private final BankTable table;
  private final RuleShelf rules;

  Appeals(BankTable table, RuleShelf rules) {
    this.table = table;
    this.rules = rules;
  }

  Optional<AppealView> find(Call call, AccountId account, long line) {
    return table.read(AppealItem.keyOf(account, line)).map(item -> view(call, item));
  }

  /** Those that nobody has decided about. */
  Answer<AppealList> waiting(
      Call call, CommunityId community, Optional<Integer> limit, Optional<String> cursor) {
    Page page = table.waiting(Cursor.page(AppealItem.waiting(community), limit, cursor));
    return Answer.of(
        new AppealList(
            page.items().stream().map(item -> view(call, item)).toList(),
            Cursor.behind(page.next())));
  }

  private AppealView view(Call call, Item item) {
    Appeal appeal = AppealItem.read(item);
    ZoneId zone = rules.of(appeal.account().community()).zone();
    boolean texts = FreeTexts.readBy(call, appeal.account(), table);
    return AppealView.of(appeal, reversal(appeal), zone, texts);
  }

  private Optional<Voucher> reversal(Appeal appeal) {
    return appeal.state() instanceof AppealState.Upheld(_, _, var remedy)
        ? remedy
            .flatMap(id -> table.read(VoucherItem.keyOf(appeal.account(), id)))
            .map(VoucherItem::read)
        : Optional.empty();
  }
}
