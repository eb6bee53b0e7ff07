package org.pointsbank.printpassbook;

import java.util.Optional;
import java.util.stream.Collectors;
import org.pointsbank.domain.Account;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.statement.AccountStatement;
import org.pointsbank.domain.statement.CommunityStatement;
import org.pointsbank.domain.statement.Proof;

/**
 * What a statement says of itself: which lines it shows, and whether they add up.
 *
 * @param wording of the reader
 */
record StatementTexts(Wording wording) {
  private static final int MOST_NAMED = 20;

  /** Which lines are shown. */
  String chosen(Optional<Period> period) {
    return period
        .map(each ->
            said(
                "%s，按记账时间：%s 至 %s",
                "%s, by time of posting: %s to %s", each, each.start(), each.lastDay()))
        .orElseGet(() -> said("全部已记账各行", "everything posted so far"));
  }

  /** What comes of following the lines of one account. */
  String proof(AccountStatement statement) {
    if (statement.addsUp()) {
      return said(
          "期初 + 各行合计 = 期末；期末 + 期后 = 现余额；各行封印相连",
          "brought forward + sum of lines = closing; closing + posted later = balance now; "
              + "every seal holds");
    }
    return "%s: %s".formatted(name(statement.account()), fault(statement.proof()));
  }

  private String fault(Proof proof) {
    return switch (proof) {
      case Proof.LineMissing(long line) -> said("缺第%d行", "line %d is missing", line);
      case Proof.LineDiffers(long line) ->
          said("第%d行与所记不符", "line %d is not what was posted", line);
      case Proof.HeadDiffers() -> said("现余额与末行不符", "the balance now is not that of the last line");
      case Proof.AddsUp() -> said("合计不符", "the sums differ");
    };
  }

  /** What comes of following all accounts. */
  String proof(CommunityStatement statement) {
    if (statement.addsUp()) {
      return said(
          "%d 个账户，%d 行：期初 + 各行合计 = 期末 = 本总计；期末 + 期后 = 现余额",
          "%d accounts, %d lines: brought forward + sum of lines = closing = this total; closing + "
              + "posted later = balance now",
          statement.accounts().size(),
          statement.lines());
    }
    String some =
        statement.differing().stream()
            .limit(MOST_NAMED)
            .map(each -> "%s: %s".formatted(name(each.account()), fault(each.proof())))
            .collect(Collectors.joining("; "));
    return said("%d 个账户不符：%s", "%d accounts do not add up: %s", statement.differing().size(), some);
  }

  /** Which part of a community it is. */
  String part(String community, long number, long parts) {
    return said("%s 第 %d 部分，共 %d 部分", "%s, part %d of %d", community, number, parts);
  }

  private String name(Account account) {
    return account.number() + " " + wording.colour(account.id().colour());
  }

  private String said(String chinese, String english, Object... facts) {
    return wording.language().choose(chinese, english).formatted(facts);
  }
}
