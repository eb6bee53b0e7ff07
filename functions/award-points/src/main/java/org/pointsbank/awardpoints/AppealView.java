package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.voucher.Appeal;
import org.pointsbank.domain.voucher.AppealState;
import org.pointsbank.domain.voucher.Voucher;

/**
 * An appeal against a line of a passbook.
 *
 * @param person whose passbook
 * @param colour of their account
 * @param line the number of the line
 * @param reason why the line is wrong; auditors do not see it
 * @param enteredBy who wrote it down
 * @param enteredAt when
 * @param state {@code open}, {@code upheld}, {@code dismissed} or {@code withdrawn}
 * @param decidedBy who decided or took it back, if anybody has
 * @param decidedAt when
 * @param decision why it was decided so; auditors do not see it
 * @param remedy of one that is upheld: {@code reversal}, or {@code by-hand} where people make good
 *     by a voucher of their own
 * @param reversal the voucher that takes the line back, as far as it has come
 */
@Serdeable
record AppealView(
    String person,
    Colour colour,
    long line,
    Optional<String> reason,
    String enteredBy,
    OffsetDateTime enteredAt,
    String state,
    Optional<String> decidedBy,
    Optional<OffsetDateTime> decidedAt,
    Optional<String> decision,
    Optional<String> remedy,
    Optional<VoucherReceipt> reversal) {

  /** The view for somebody who may read free texts, or not: they could name people. */
  static AppealView of(Appeal appeal, Optional<Voucher> reversal, ZoneId zone, boolean texts) {
    Optional<Confirmation> decided = decided(appeal.state());
    return new AppealView(
        appeal.account().person().value(),
        appeal.account().colour(),
        appeal.line(),
        Optional.of(appeal.reason()).filter(_ -> texts),
        appeal.entered().by().value(),
        appeal.entered().at().atZone(zone).toOffsetDateTime(),
        appeal.state().word(),
        decided.map(word -> word.by().value()),
        decided.map(word -> word.at().atZone(zone).toOffsetDateTime()),
        decision(appeal.state()).filter(_ -> texts),
        AppealReceipt.remedy(appeal),
        reversal.map(VoucherReceipt::of));
  }

  private static Optional<Confirmation> decided(AppealState state) {
    return switch (state) {
      case AppealState.Open() -> Optional.empty();
      case AppealState.Upheld(Confirmation by, _, _) -> Optional.of(by);
      case AppealState.Dismissed(Confirmation by, _) -> Optional.of(by);
      case AppealState.Withdrawn(Confirmation by) -> Optional.of(by);
    };
  }

  private static Optional<String> decision(AppealState state) {
    return switch (state) {
      case AppealState.Upheld(_, String reason, _) -> Optional.of(reason);
      case AppealState.Dismissed(_, String reason) -> Optional.of(reason);
      case AppealState.Open(), AppealState.Withdrawn(_) -> Optional.empty();
    };
  }
}
