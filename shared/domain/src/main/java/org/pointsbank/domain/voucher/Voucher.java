package org.pointsbank.domain.voucher;

import java.util.Optional;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.VoucherId;

/**
 * The paper behind what people move by hand. Source: rules 5.4.
 *
 * @param id which one
 * @param account that it moves
 * @param matter what it is about
 * @param grounds why
 * @param entered who wrote it, and when
 * @param state how far it has come
 * @param version counts changes
 */
public record Voucher(
    VoucherId id,
    AccountId account,
    Matter matter,
    Grounds grounds,
    Confirmation entered,
    VoucherState state,
    long version) {

  /** A voucher that nothing was decided about. */
  public static Voucher written(
      VoucherId id, AccountId account, Matter matter, Grounds grounds, Confirmation entered) {
    return new Voucher(id, account, matter, grounds, entered, new VoucherState.Waiting(), 1);
  }

  /** The voucher in {@code next}, counted on. */
  Voucher to(VoucherState next) {
    return new Voucher(id, account, matter, grounds, entered, next, version + 1);
  }

  /** The voucher as it is written first, posted at once. */
  Voucher postedAtOnce(VoucherState.Posted posted) {
    return new Voucher(id, account, matter, grounds, entered, posted, version);
  }

  /** Who has decided: the second person, where there is one, or else whoever wrote it. */
  Confirmation deciding(Optional<Confirmation> second) {
    return second.orElse(entered);
  }
}
