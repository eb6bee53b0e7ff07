package org.pointsbank.awardpoints;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.Change;
import org.pointsbank.domain.Colour;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Head;
import org.pointsbank.domain.Points;
import org.pointsbank.domain.voucher.Matter;
import org.pointsbank.domain.voucher.Voucher;
import org.pointsbank.domain.voucher.VoucherState;

/**
 * A voucher: the paper behind what people move by hand.
 *
 * @param voucher its id
 * @param person whose account it moves
 * @param colour of that account
 * @param kind {@code award}, {@code deduction}, {@code adjustment} or {@code reversal}
 * @param head under which it counts; a reversal counts where its line did
 * @param minutes service minutes it moves; none of a reversal
 * @param honour hundredths of honour points it moves; none of a reversal
 * @param points hundredths it gives or takes; none of a reversal
 * @param reversedLine the line that it takes back, if it is a reversal
 * @param servedOn the local day it is for
 * @param reason as the passbook shows it; auditors do not see it
 * @param evidence where it can be looked up; auditors do not see it
 * @param enteredBy who wrote it
 * @param enteredAt when
 * @param state {@code waiting}, {@code posted} or {@code rejected}
 * @param decidedBy the second person, if one has decided
 * @param decidedAt when
 * @param decision why it was rejected, if it was; auditors do not see it
 * @param line the number of its line, once it is posted
 * @param writtenOff hundredths that were spent already and are not asked back
 */
@Serdeable
record VoucherView(
    String voucher,
    String person,
    Colour colour,
    String kind,
    Optional<Head> head,
    Optional<Long> minutes,
    Optional<Long> honour,
    Optional<Long> points,
    Optional<Long> reversedLine,
    LocalDate servedOn,
    Optional<String> reason,
    Optional<String> evidence,
    String enteredBy,
    OffsetDateTime enteredAt,
    String state,
    Optional<String> decidedBy,
    Optional<OffsetDateTime> decidedAt,
    Optional<String> decision,
    Optional<Long> line,
    Optional<Long> writtenOff) {

  /** The view for somebody who may read free texts, or not: they could name people. */
  static VoucherView of(Voucher voucher, ZoneId zone, boolean texts) {
    Matter matter = voucher.matter();
    Optional<Change> change = change(matter);
    Optional<Confirmation> decided = decided(voucher.state());
    VoucherReceipt receipt = VoucherReceipt.of(voucher);
    return new VoucherView(
        voucher.id().value(),
        voucher.account().person().value(),
        voucher.account().colour(),
        matter.word(),
        head(matter),
        change.map(Change::minutes),
        change.map(Change::honour),
        change.map(Change::points),
        matter instanceof Matter.Reversal(long line) ? Optional.of(line) : Optional.empty(),
        voucher.grounds().servedOn(),
        Optional.of(voucher.grounds().reason()).filter(_ -> texts),
        Optional.of(voucher.grounds().evidence()).filter(_ -> texts),
        voucher.entered().by().value(),
        voucher.entered().at().atZone(zone).toOffsetDateTime(),
        voucher.state().word(),
        decided.map(word -> word.by().value()),
        decided.map(word -> word.at().atZone(zone).toOffsetDateTime()),
        voucher.state() instanceof VoucherState.Rejected(_, String reason) && texts
            ? Optional.of(reason)
            : Optional.empty(),
        receipt.line(),
        receipt.writtenOff());
  }

  private static Optional<Confirmation> decided(VoucherState state) {
    return switch (state) {
      case VoucherState.Waiting() -> Optional.empty();
      case VoucherState.Posted(var second, _, _) -> second;
      case VoucherState.Rejected(Confirmation by, _) -> Optional.of(by);
    };
  }

  private static Optional<Head> head(Matter matter) {
    return switch (matter) {
      case Matter.Award(Head head, _) -> Optional.of(head);
      case Matter.Deduction(Head head, _) -> Optional.of(head);
      case Matter.Adjustment(Head head, _) -> Optional.of(head);
      case Matter.Reversal(_) -> Optional.empty();
    };
  }

  private static Optional<Change> change(Matter matter) {
    return switch (matter) {
      case Matter.Award(_, Points points) -> Optional.of(both(points.hundredths()));
      case Matter.Deduction(_, Points points) -> Optional.of(both(-points.hundredths()));
      case Matter.Adjustment(_, Change change) -> Optional.of(change);
      case Matter.Reversal(_) -> Optional.empty();
    };
  }

  private static Change both(long hundredths) {
    return new Change(0, hundredths, hundredths);
  }
}
