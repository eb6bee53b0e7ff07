package org.pointsbank.printpassbook;

import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.Membership;
import org.pointsbank.domain.Origin;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RuleBooks;
import org.pointsbank.domain.ServiceItem;
import org.pointsbank.domain.VoucherId;

/**
 * What a line of the passbook is called on paper: one short text for each {@link Origin}.
 *
 * @param books that name the items
 */
record OriginWords(RuleBooks books) {
  /** The words for {@code origin}, of a line made by the rule book of that version. */
  String of(Origin origin, long ruleVersion) {
    return switch (origin) {
      case Origin.Served(RecordId _, String item, String _) -> name(item, ruleVersion);
      case Origin.Redeemed redeemed ->
          "兑换 " + redeemed.prizeName() + (redeemed.fetchedBy().isPresent() ? "（代领）" : "");
      case Origin.Given(VoucherId _, Origin.Given.Kind kind, String reason) ->
          word(kind) + " " + reason;
      case Origin.Reversed(VoucherId _, long line, Points _, String reason) ->
          "冲正第" + line + "行 " + reason;
      case Origin.Expired(HalfYear lot) -> lot + " 积分到期";
      case Origin.MovedOut(CommunityId _, long _) -> "转出 随人转往新社区";
      case Origin.MovedIn(CommunityId _, long _) -> "转入 随人自原社区转来";
      case Origin.MergedOut(PersonId _, CommunityId _, long _) -> "转出 重复人员合并";
      case Origin.MergedIn(PersonId _, CommunityId _, long _) -> "转入 重复人员合并";
      case Origin.Ended(Membership.End _) -> "终止 积分随成员身份终止";
    };
  }

  private static String word(Origin.Given.Kind kind) {
    return switch (kind) {
      case AWARD -> "加分";
      case DEDUCTION -> "扣分";
      case ADJUSTMENT -> "调整";
    };
  }

  /** An item's name by the book that made the line, or else its code, which sheets know. */
  private String name(String item, long ruleVersion) {
    return books.books().stream()
        .filter(book -> book.version() == ruleVersion)
        .flatMap(book -> book.item(item).stream())
        .map(ServiceItem::nameZh)
        .findFirst()
        .orElse(item);
  }
}
