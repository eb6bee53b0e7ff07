package org.pointsbank.redeempoints;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/**
 * The draw of a round, for everybody to check: {@code commitment = sha256(secret)}; {@code
 * sealedList = sha256(rows, ascending, joined by LF)}, where a row is an order id or, by the method
 * honour, {@code order|honour}; {@code seed = sha256(secret|publicValue|sealedList)}; a ticket is
 * {@code sha256(seed|orderId)}. Prize by prize, in the order of their ids, the lowest tickets win
 * or, by the method honour, the most honour points and then the lowest tickets, while there are
 * pieces: {@code min(stock, what is left of the sponsor's budget / price)}. All hashes in
 * lower-case hex.
 *
 * @param round for which half-year
 * @param method lot or honour
 * @param commitment known since the announcement
 * @param publicValueName the value that enters the draw; empty if none
 * @param sealedList known since ordering ended
 * @param orders the sealed orders, ascending
 * @param publicValue known since the draw
 * @param secret known since the draw
 * @param seed known since the draw
 * @param prizes who won what, since the draw, by prize
 * @param budgets what partners promised, since the draw
 */
@Serdeable
record DrawView(
    String round,
    String method,
    String commitment,
    String publicValueName,
    Optional<String> sealedList,
    List<SealedView> orders,
    Optional<String> publicValue,
    Optional<String> secret,
    Optional<String> seed,
    List<WinnersView> prizes,
    List<BudgetView> budgets) {
  /**
   * An order of the sealed list.
   *
   * @param order its id; whose it is stays untold
   * @param prize what it asks for
   * @param honour hundredths by which it is ranked, by the method honour
   */
  @Serdeable
  record SealedView(String order, String prize, Optional<Long> honour) {}

  /**
   * Who won a prize.
   *
   * @param prize its id
   * @param name as people call it
   * @param stock how many pieces were offered
   * @param price hundredths of a point for one
   * @param partner who pays for it, if a partner does
   * @param winners the orders that won, best first
   */
  @Serdeable
  record WinnersView(
      String prize,
      String name,
      long stock,
      long price,
      Optional<String> partner,
      List<String> winners) {}

  /**
   * What a partner promised.
   *
   * @param partner its id
   * @param budget hundredths of points that it pays for at most in this round
   */
  @Serdeable
  record BudgetView(String partner, long budget) {}
}
