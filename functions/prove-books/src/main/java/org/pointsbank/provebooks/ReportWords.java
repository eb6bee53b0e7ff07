package org.pointsbank.provebooks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pointsbank.lambda.Language;

/**
 * What a printed report calls its figures.
 *
 * @param language of the words
 */
record ReportWords(Language language) {
  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          word("members-before", "期初成员", "Members before"),
          word("members-joined", "新增成员", "Members joined"),
          word("members-left", "减少成员", "Members left"),
          word("members-after", "期末成员", "Members after"),
          word("active-people", "参加服务人数", "Active people"),
          word("accounts", "账户数", "Accounts"),
          word("opening", "期初结余", "Brought forward"),
          word("earned", "服务时长所得", "Earned by hours"),
          word("given", "加分", "Given by people"),
          word("deducted", "扣分", "Deducted by people"),
          word("adjusted", "调整", "Adjusted by people"),
          word("reversed", "冲正", "Reversed"),
          word("redeemed", "兑换", "Redeemed"),
          word("expired", "到期", "Expired"),
          word("moved-in", "转入", "Moved in"),
          word("moved-out", "转出", "Moved out"),
          word("merged-in", "并入", "Merged in"),
          word("merged-out", "并出", "Merged out"),
          word("ended", "离社终止", "Ended with a membership"),
          word("closing", "期末结余", "Outstanding"),
          word("later", "期后变动", "Posted later"),
          word("now", "制表时结余", "When the report was made"),
          word("held", "制表时订单占用", "Held by orders then"),
          word("sessions", "活动场次", "Sessions"),
          word("sessions-cancelled", "取消场次", "Sessions cancelled"),
          word("attendances", "到场人次", "Attendances"),
          word("records", "服务记录", "Records"),
          word("person-times", "服务对象人次", "Person-times served"),
          word("rounds", "兑换期数", "Rounds"),
          word("orders", "订单", "Orders"),
          word("orders-open", "未完成订单", "Orders open"),
          word("orders-handed-over", "已领取订单", "Orders handed over"),
          word("orders-returned", "逾期未领订单", "Orders not fetched"),
          word("orders-lost", "未中签订单", "Orders not drawn"),
          word("orders-dropped", "撤销订单", "Orders dropped"),
          word("points-handed-over", "已领取积分", "Points handed over"),
          word("minutes-close", "核对：分钟 期初+变动=期末", "Minutes close"),
          word("honour-closes", "核对：荣誉积分 期初+变动=期末", "Honour closes"),
          word("spendable-closes", "核对：可用积分 期初+变动=期末", "Spendable closes"),
          word("owed-closes", "核对：欠分 期初+变动=期末", "Owed closes"),
          word("minutes-lead-to-now", "核对：分钟 期末+期后=账户余额", "Minutes lead to now"),
          word("honour-leads-to-now", "核对：荣誉积分 期末+期后=账户余额", "Honour leads to now"),
          word("spendable-leads-to-now", "核对：可用积分 期末+期后=账户余额", "Spendable leads to now"),
          word("owed-leads-to-now", "核对：欠分 期末+期后=账户余额", "Owed leads to now"),
          word("accounts-add-up", "核对：各账户明细与余额", "Accounts add up"),
          word("members-add-up", "核对：成员增减", "Members add up"),
          word("orders-add-up", "核对：订单去向", "Orders add up"),
          word("nothing-unreadable", "核对：全部可读", "Nothing unreadable"));

  /** The header of the columns. */
  List<String> header() {
    return language.choose(
        List.of("项目", "数量", "分钟", "荣誉积分", "可用积分", "欠分", "核对相符"),
        List.of("Figure", "Count", "Minutes", "Honour", "Spendable", "Owed", "Adds up"));
  }

  /** What a figure is called. */
  String of(String word) {
    List<String> both =
        Optional.ofNullable(WORDS.get(word))
            .orElseThrow(() -> new IllegalStateException("no words for " + word));
    return language.choose(both.getFirst(), both.getLast());
  }

  /** Whether something holds. */
  String yesOrNo(boolean holds) {
    return holds ? language.choose("是", "yes") : language.choose("否", "no");
  }

  private static Map.Entry<String, List<String>> word(String word, String zh, String en) {
    return Map.entry(word, List.of(zh, en));
  }
}
