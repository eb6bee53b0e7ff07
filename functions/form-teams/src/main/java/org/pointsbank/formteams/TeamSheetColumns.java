package org.pointsbank.formteams;

import java.util.List;
import org.pointsbank.imports.Column;

/** The columns of a list of team members, and what may stand above them. */
final class TeamSheetColumns {
  static final String COMMUNITY = "community";
  static final String TEAM = "team";
  static final String NUMBER = "number";
  static final String NAME = "name";
  static final String PART = "part";
  static final String FROM = "from";

  /** In the order that makes up a row's identity: it never changes, and new ones go last. */
  static final List<Column> ALL =
      List.of(
          Column.demanded(COMMUNITY, "社区", "community"),
          Column.demanded(TEAM, "团队", "队伍", "team"),
          Column.demanded(NUMBER, "编号", "number"),
          Column.demanded(NAME, "姓名", "name"),
          Column.optional(PART, "职务", "身份", "part"),
          Column.demanded(FROM, "加入日期", "from", "joining date"));

  private TeamSheetColumns() {}
}
