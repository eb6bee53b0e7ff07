package org.pointsbank.awardpoints;

import java.util.List;
import org.pointsbank.imports.Column;

/** The columns of a sheet of awards, and what may stand above them. */
final class AwardSheetColumns {
  static final String COMMUNITY = "community";
  static final String NUMBER = "number";
  static final String NAME = "name";
  static final String ACCOUNT = "account";
  static final String HEAD = "head";
  static final String POINTS = "points";
  static final String DATE = "date";
  static final String REASON = "reason";
  static final String EVIDENCE = "evidence";

  /** In the order that makes up a row's identity: it never changes, and new ones go last. */
  static final List<Column> ALL =
      List.of(
          Column.demanded(COMMUNITY, "社区", "community"),
          Column.demanded(NUMBER, "编号", "number"),
          Column.demanded(NAME, "姓名", "name"),
          Column.optional(ACCOUNT, "账户", "账户颜色", "account", "colour"),
          Column.demanded(HEAD, "类别", "积分类别", "head"),
          Column.demanded(POINTS, "积分", "分值", "points"),
          Column.demanded(DATE, "日期", "date"),
          Column.spoken(REASON, "事由", "理由", "reason"),
          Column.spoken(EVIDENCE, "依据", "凭据", "evidence"));

  private AwardSheetColumns() {}
}
