package org.pointsbank.enrolmembers;

import java.util.List;
import org.pointsbank.imports.Column;

/** The columns of a register, and what may stand above them. */
final class RegisterColumns {
  static final String NUMBER = "number";
  static final String NAME = "name";
  static final String PHONE = "phone";
  static final String BORN = "born";
  static final String CAPACITIES = "capacities";
  static final String COMMUNITY = "community";
  static final String JOINED = "joined";

  /** In the order that makes up a row's identity: it never changes, and new ones go last. */
  static final List<Column> ALL =
      List.of(
          Column.demanded(NUMBER, "编号", "number"),
          Column.demanded(NAME, "姓名", "name"),
          Column.demanded(PHONE, "手机", "手机号", "phone", "mobile"),
          Column.optional(BORN, "出生日期", "born", "birth", "birth date"),
          Column.demanded(CAPACITIES, "身份", "capacities", "capacity"),
          Column.demanded(COMMUNITY, "社区", "community"),
          Column.demanded(JOINED, "加入日期", "joined", "joining date"));

  private RegisterColumns() {}
}
