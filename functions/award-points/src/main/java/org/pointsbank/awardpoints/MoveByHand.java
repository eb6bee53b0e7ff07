package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.BiFunction;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.PassbookLine;
import org.pointsbank.domain.VoucherId;
import org.pointsbank.domain.voucher.Basis;
import org.pointsbank.domain.voucher.Grounds;
import org.pointsbank.domain.voucher.Matter;
import org.pointsbank.domain.voucher.Voucher;
import org.pointsbank.domain.voucher.Vouching;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.VoucherItem;

/**
 * Brings vouchers to stand: awards, deductions, adjustments and reversals. Voucher, line and head
 * move in one transaction, each under its condition. Source: rules 5.4 to 5.6.
 */
@Singleton
final class MoveByHand {
  private final BankTable table;
  private final Settlement settlement;
  private final VoucherDesk desk;
  private final Ids ids;

  MoveByHand(BankTable table, Settlement settlement, VoucherDesk desk, Ids ids) {
    this.table = table;
    this.settlement = settlement;
    this.desk = desk;
    this.ids = ids;
  }

  /** Writes a voucher; it is posted at once, unless it needs a second person. */
  Answer<VoucherReceipt> enter(Call call, AccountId account, Matter matter, Grounds grounds) {
    return settlement.once(
        call, () -> entered(call, Voucher.written(fresh(), account, matter, grounds, word(call))));
  }

  /** Takes a line back: posted today, with its old service date. */
  Answer<VoucherReceipt> reverse(
      Call call, AccountId account, long sequence, NewVoucher.Reversal why) {
    return settlement.once(
        call,
        () -> {
          Optional<PassbookLine> line = desk.line(account, sequence);
          if (line.isEmpty()) {
            return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
          }
          Grounds grounds = why.grounds(line.get().story().servedOn());
          Matter matter = new Matter.Reversal(sequence);
          return entered(call, Voucher.written(fresh(), account, matter, grounds, word(call)));
        });
  }

  /** A second person approves a voucher that waits. */
  Answer<VoucherReceipt> approve(Call call, AccountId account, VoucherId id) {
    return settlement.once(
        call,
        () ->
            waiting(
                call,
                account,
                id,
                (voucher, basis) -> Vouching.approve(voucher, basis, word(call))));
  }

  /** A second person refuses a voucher that waits, or whoever wrote it takes it back. */
  Answer<VoucherReceipt> reject(Call call, AccountId account, VoucherId id, String reason) {
    return settlement.once(
        call,
        () ->
            waiting(
                call, account, id, (voucher, _) -> Vouching.reject(voucher, word(call), reason)));
  }

  private VoucherId fresh() {
    return new VoucherId(ids.next());
  }

  private static Confirmation word(Call call) {
    return new Confirmation(call.person(), call.now());
  }

  private Decision<VoucherReceipt> entered(Call call, Voucher voucher) {
    Optional<VoucherDesk.Known> known = desk.known(voucher.account(), voucher.matter(), call.now());
    return known.isEmpty()
        ? new Decision.Refuse<>(ProblemCode.NOT_FOUND)
        : decided(
            Vouching.enter(voucher, known.get().basis()), known.get(), Transaction.EMPTY::create);
  }

  private Decision<VoucherReceipt> waiting(
      Call call, AccountId account, VoucherId id, BiFunction<Voucher, Basis, Vouching> word) {
    Optional<Voucher> voucher = table.read(VoucherItem.keyOf(account, id)).map(VoucherItem::read);
    Optional<VoucherDesk.Known> known =
        voucher.flatMap(found -> desk.known(account, found.matter(), call.now()));
    if (voucher.isEmpty() || known.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    return decided(
        word.apply(voucher.get(), known.get().basis()),
        known.get(),
        item -> Transaction.EMPTY.replace(item, voucher.get().version()));
  }

  private Decision<VoucherReceipt> decided(Vouching vouching, VoucherDesk.Known known, Save save) {
    return switch (vouching) {
      case Vouching.Posted posted ->
          new Decision.Write<>(
              save.of(VoucherItem.write(posted.voucher())).and(desk.effect(posted, known.record())),
              VoucherReceipt.of(posted.voucher()));
      case Vouching.Waits(Voucher voucher) ->
          new Decision.Write<>(save.of(VoucherItem.write(voucher)), VoucherReceipt.of(voucher));
      case Vouching.Rejected(Voucher voucher) ->
          new Decision.Write<>(save.of(VoucherItem.write(voucher)), VoucherReceipt.of(voucher));
      case Vouching.OwnFavour() -> new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
      case Vouching.EnteredByYou() -> new Decision.Refuse<>(ProblemCode.ENTERED_BY_YOU);
      case Vouching.WrongState(String state) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
      case Vouching.HeadByHours() -> new Decision.Refuse<>(ProblemCode.HEAD_BY_HOURS);
      case Vouching.Future(var _) -> new Decision.Refuse<>(ProblemCode.FUTURE_SERVICE);
      case Vouching.TooOld(var _, long days) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.TOO_OLD, "days", days));
      case Vouching.NotReversible() -> new Decision.Refuse<>(ProblemCode.LINE_NOT_REVERSIBLE);
      case Vouching.ReversedAlready() -> new Decision.Refuse<>(ProblemCode.LINE_REVERSED);
      case Vouching.BelowZero() -> new Decision.Refuse<>(ProblemCode.BELOW_ZERO);
    };
  }

  @FunctionalInterface
  private interface Save {
    Transaction of(Item item);
  }
}
