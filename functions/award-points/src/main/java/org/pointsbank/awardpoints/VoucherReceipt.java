package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.pointsbank.domain.voucher.Voucher;
import org.pointsbank.domain.voucher.VoucherState;

/**
 * What came of a voucher.
 *
 * @param voucher its id
 * @param state {@code posted}, {@code waiting} or {@code rejected}
 * @param line the number of its line, once it is posted
 * @param writtenOff hundredths that were spent already and are not asked back
 */
@Serdeable
record VoucherReceipt(
    String voucher, String state, Optional<Long> line, Optional<Long> writtenOff) {
  static VoucherReceipt of(Voucher voucher) {
    Optional<VoucherState.Posted> posted =
        voucher.state() instanceof VoucherState.Posted done ? Optional.of(done) : Optional.empty();
    return new VoucherReceipt(
        voucher.id().value(),
        voucher.state().word(),
        posted.map(VoucherState.Posted::line),
        posted.map(done -> done.writtenOff().hundredths()));
  }
}
