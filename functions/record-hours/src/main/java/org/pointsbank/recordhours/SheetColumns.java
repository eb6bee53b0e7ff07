package org.pointsbank.recordhours;

import java.util.List;
import org.pointsbank.imports.Column;

/** The columns of a sign-in sheet, and what may stand above them. */
final class SheetColumns {
  static final String COMMUNITY = "community";
  static final String SESSION = "session";
  static final String ITEM = "item";
  static final String DATE = "date";
  static final String START = "start";
  static final String END = "end";
  static final String NUMBER = "number";
  static final String CAPACITY = "capacity";
  static final String ENTERED_BY = "enteredBy";
  static final String PLACE = "place";
  static final String BENEFICIARIES = "beneficiaries";

  /** In the order that makes up a row's identity: it never changes, and new ones go last. */
  static final List<Column> ALL =
      List.of(
          Column.demanded(COMMUNITY, "社区", "community"),
          Column.optional(SESSION, "场次", "session"),
          Column.demanded(ITEM, "项目", "item", "service item"),
          Column.demanded(DATE, "日期", "date"),
          Column.demanded(START, "开始", "start"),
          Column.demanded(END, "结束", "end"),
          Column.demanded(NUMBER, "编号", "number"),
          Column.demanded(CAPACITY, "身份", "capacity"),
          Column.optional(ENTERED_BY, "登记人", "entered by"),
          Column.laterSpoken(PLACE, "服务地点", "place"),
          Column.later(BENEFICIARIES, "服务人次", "person-times"));

  private SheetColumns() {}
}
