package org.pointsbank.printpassbook;

import java.util.List;
import java.util.stream.Stream;
import org.pointsbank.lambda.Language;

/** The columns of a statement, from left to right. */
enum StatementColumn {
  KIND("类型", "Row", 12),
  NUMBER("编号", "Number", 12),
  COLOUR("账户", "Account", 10),
  NAME("姓名", "Name", 12),
  LINE("行号", "Line", 8),
  POSTED("记账时间", "Posted", 20),
  SERVED("服务日期", "Served", 12),
  HEAD("类别", "Head", 14),
  WHAT("摘要", "What for", 48),
  OPENING_MINUTES("期初分钟", "Minutes brought forward", 12),
  OPENING_HONOUR("期初荣誉积分", "Honour brought forward", 12),
  OPENING_SPENDABLE("期初可用积分", "Spendable brought forward", 12),
  OPENING_OWED("期初欠分", "Owed brought forward", 12),
  MINUTES("分钟", "Minutes", 10),
  HONOUR("荣誉积分", "Honour", 10),
  SPENDABLE("可用积分", "Spendable", 10),
  OWED("欠分", "Owed", 10),
  MINUTES_AFTER("分钟余额", "Minutes after", 12),
  HONOUR_AFTER("荣誉积分余额", "Honour after", 12),
  SPENDABLE_AFTER("可用积分余额", "Spendable after", 12),
  OWED_AFTER("欠分余额", "Owed after", 12),
  NOW_MINUTES("现有分钟", "Minutes now", 12),
  NOW_HONOUR("现有荣誉积分", "Honour now", 12),
  NOW_SPENDABLE("现有可用积分", "Spendable now", 12),
  NOW_OWED("现有欠分", "Owed now", 12),
  RULE_BOOK("积分办法版本", "Rule book", 12),
  BY("经办", "Decided by", 18),
  ADDS_UP("核对相符", "Adds up", 10);

  /** The four numbers that were brought forward. */
  static final List<StatementColumn> OPENING =
      List.of(OPENING_MINUTES, OPENING_HONOUR, OPENING_SPENDABLE, OPENING_OWED);

  /** The four numbers that are moved. */
  static final List<StatementColumn> MOVED = List.of(MINUTES, HONOUR, SPENDABLE, OWED);

  /** The four numbers behind it. */
  static final List<StatementColumn> AFTER =
      List.of(MINUTES_AFTER, HONOUR_AFTER, SPENDABLE_AFTER, OWED_AFTER);

  /** The four numbers of the head. */
  static final List<StatementColumn> NOW =
      List.of(NOW_MINUTES, NOW_HONOUR, NOW_SPENDABLE, NOW_OWED);

  /** What a statement of one account shows: its balances have rows of their own. */
  static final List<StatementColumn> OF_AN_ACCOUNT =
      Stream.of(values())
          .filter(column -> !OPENING.contains(column) && !NOW.contains(column))
          .toList();

  /** What a statement of a community shows. */
  static final List<StatementColumn> OF_A_COMMUNITY = List.of(values());

  private final String chinese;
  private final String english;
  private final int width;

  StatementColumn(String chinese, String english, int width) {
    this.chinese = chinese;
    this.english = english;
    this.width = width;
  }

  /** Its header. */
  String in(Language language) {
    return language.choose(chinese, english);
  }

  /** How wide a spreadsheet shows it, in characters. */
  int width() {
    return width;
  }
}
