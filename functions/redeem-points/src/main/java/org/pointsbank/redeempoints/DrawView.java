package org.pointsbank.redeempoints;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/**
 * The draw of a round, for everybody to check: {@code commitment = sha256(secret)}; {@code
 * sealedList = sha256(order ids, ascending, joined by LF)}; {@code seed =
 * sha256(secret|publicValue|sealedList)}; a ticket is {@code sha256(seed|orderId)}; per prize the
 * lowest tickets win while stock lasts. All in lower-case hex.
 *
 * @param round for which half-year
 * @param commitment known since the announcement
 * @param publicValueName the value that enters the draw; empty if none
 * @param sealedList known since ordering ended
 * @param orders the sealed orders, ascending
 * @param publicValue known since the draw
 * @param secret known since the draw
 * @param seed known since the draw
 * @param prizes who won what, since the draw
 */
@Serdeable
record DrawView(
    String round,
    String commitment,
    String publicValueName,
    Optional<String> sealedList,
    List<SealedView> orders,
    Optional<String> publicValue,
    Optional<String> secret,
    Optional<String> seed,
    List<WinnersView> prizes) {

  /**
   * An order of the sealed list.
   *
   * @param order its id; whose it is stays untold
   * @param prize what it asks for
   */
  @Serdeable
  record SealedView(String order, String prize) {}

  /**
   * Who won a prize.
   *
   * @param prize its id
   * @param name as people call it
   * @param stock how many pieces there were
   * @param winners the orders with the lowest tickets, lowest first
   */
  @Serdeable
  record WinnersView(String prize, String name, long stock, List<String> winners) {}
}
