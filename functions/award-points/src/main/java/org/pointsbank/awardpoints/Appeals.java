package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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
import org.pointsbank.table.Key;
import org.pointsbank.table.Slice;
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

  /** Those that nobody has decided about; the index may still name one that is decided. */
  Answer<AppealList> waiting(
      Call call, CommunityId community, Optional<Integer> limit, Optional<String> cursor) {
    Slice slice = Cursor.page(AppealItem.waiting(community), limit, cursor);
    List<Key> keys = table.queue(slice);
    Map<Key, Item> found = table.readAll(keys);
    Optional<String> next =
        keys.size() < slice.limit() ? Optional.empty() : Optional.of(keys.getLast().sk());
    return Answer.of(
        new AppealList(
            keys.stream()
                .flatMap(key -> Optional.ofNullable(found.get(key)).stream())
                .filter(item -> AppealItem.read(item).state() instanceof AppealState.Open)
                .map(item -> view(call, item))
                .toList(),
            Cursor.behind(next)));
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
