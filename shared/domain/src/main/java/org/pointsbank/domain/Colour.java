package org.pointsbank.domain;

/** The colour of an account and of its passbook: red, blue, green (红色账户, 蓝色账户, 绿色账户). */
public enum Colour {
  /** Party members, 党员. */
  RED,
  /** Residents, 群众. */
  BLUE,
  /** Building and unit heads, 楼栋单元长. */
  GREEN
}
