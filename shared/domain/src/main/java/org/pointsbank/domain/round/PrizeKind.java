package org.pointsbank.domain.round;

/** What a prize is. */
public enum PrizeKind {
  /** A thing, 物品. */
  GOODS,
  /** Something done for somebody, 服务. */
  SERVICE
}
