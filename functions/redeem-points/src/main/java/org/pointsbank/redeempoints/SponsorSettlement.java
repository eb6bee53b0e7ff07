package org.pointsbank.redeempoints;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a partner owes for a round, and the proof. Points are whole hundredths.
 *
 * @param partner its id
 * @param name as people call it
 * @param budget what it promised; always given + left
 * @param given for pieces that wait for their owners or are handed out
 * @param left for more pieces
 * @param prizes what it pays for, in the order of their ids
 * @param delivered pieces that were handed out
 * @param points what they cost
 * @param linePoints what the lines of the passbooks say that they cost
 * @param addsUp whether each piece that was handed out has its line, and both sums are the same and
 *     within the budget
 */
@Serdeable
record SponsorSettlement(
    String partner,
    String name,
    long budget,
    long given,
    long left,
    List<SponsoredPrize> prizes,
    long delivered,
    long points,
    long linePoints,
    boolean addsUp) {
  /**
   * A prize that a partner pays for.
   *
   * @param prize its id
   * @param name as people call it
   * @param price hundredths of a point for one piece
   * @param stock pieces that were offered
   * @param waiting pieces that wait for their owners
   * @param delivered pieces that were handed out
   * @param points what those cost
   */
  @Serdeable
  record SponsoredPrize(
      String prize,
      String name,
      long price,
      long stock,
      long waiting,
      long delivered,
      long points) {}
}
