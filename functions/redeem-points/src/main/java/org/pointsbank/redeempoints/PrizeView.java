package org.pointsbank.redeempoints;

import io.micronaut.serde.annotation.Serdeable;
import org.pointsbank.domain.round.Prize;
import org.pointsbank.domain.round.PrizeKind;

/**
 * A prize of a round. Points are whole hundredths.
 *
 * @param prize its id
 * @param kind goods or a service
 * @param name as people call it
 * @param price hundredths of a point for one piece
 * @param stock pieces that were offered; always left + held + handedOut
 * @param left pieces for whoever comes first; while ordering, all of them
 * @param held pieces that wait for pick-up
 * @param handedOut pieces that are gone
 */
@Serdeable
record PrizeView(
    String prize,
    PrizeKind kind,
    String name,
    long price,
    long stock,
    long left,
    long held,
    long handedOut) {
  static PrizeView of(Prize prize) {
    return new PrizeView(
        prize.id().value(),
        prize.kind(),
        prize.name(),
        prize.price().hundredths(),
        prize.stock().total(),
        prize.stock().left(),
        prize.stock().held(),
        prize.stock().handedOut());
  }
}
