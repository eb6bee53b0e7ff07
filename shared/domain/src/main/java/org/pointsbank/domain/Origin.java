package org.pointsbank.domain;

/** From what a passbook line comes. */
public sealed interface Origin {
  /**
   * Hours that were served and confirmed.
   *
   * @param record the service record
   * @param item the code of its service item
   * @param reckoning the sum in words
   */
  record Served(RecordId record, String item, String reckoning) implements Origin {}

  /**
   * A prize that was handed over.
   *
   * @param order the order it answers
   * @param round the half-year of the round
   * @param prize what was handed over
   * @param prizeName what it was called then
   */
  record Redeemed(OrderId order, HalfYear round, PrizeId prize, String prizeName)
      implements Origin {}
}
