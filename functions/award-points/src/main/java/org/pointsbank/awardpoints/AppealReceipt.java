package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.pointsbank.domain.voucher.Appeal;
import org.pointsbank.domain.voucher.AppealState;
import org.pointsbank.domain.voucher.Voucher;

/**
 * What came of an appeal.
 *
 * @param line the number of the line
 * @param state {@code open}, {@code upheld}, {@code dismissed} or {@code withdrawn}
 * @param remedy of one that is upheld: {@code reversal}, or {@code by-hand} where people make good
 *     by a voucher of their own
 * @param reversal the voucher that takes the line back, if one does; a large one waits for a second
 *     person
 */
@Serdeable
record AppealReceipt(
    long line, String state, Optional<String> remedy, Optional<VoucherReceipt> reversal) {
  /** The receipt of an appeal, with the reversal that it led to. */
  static AppealReceipt of(Appeal appeal, Optional<Voucher> reversal) {
    return new AppealReceipt(
        appeal.line(), appeal.state().word(), remedy(appeal), reversal.map(VoucherReceipt::of));
  }

  static Optional<String> remedy(Appeal appeal) {
    return appeal.state() instanceof AppealState.Upheld(_, _, var voucher)
        ? Optional.of(voucher.isPresent() ? "reversal" : "by-hand")
        : Optional.empty();
  }
}
