package org.pointsbank.awardpoints;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.BiFunction;
import org.pointsbank.domain.AccountId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.VoucherId;
import org.pointsbank.domain.voucher.Appeal;
import org.pointsbank.domain.voucher.AppealState;
import org.pointsbank.domain.voucher.Appealing;
import org.pointsbank.domain.voucher.Basis;
import org.pointsbank.domain.voucher.Matter;
import org.pointsbank.domain.voucher.Voucher;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.AppealItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Item;
import org.pointsbank.table.Key;
import org.pointsbank.table.ReversalItem;
import org.pointsbank.table.Transaction;
import org.pointsbank.table.VoucherItem;

/**
 * Hears appeals: the appeal and what takes its line back move in one transaction, or neither does.
 * Source: rules 5.7.
 */
@Singleton
final class HearAppeals {
  private final BankTable table;
  private final Settlement settlement;
  private final VoucherDesk desk;
  private final LineAuthors authors;
  private final Ids ids;

  HearAppeals(
      BankTable table, Settlement settlement, VoucherDesk desk, LineAuthors authors, Ids ids) {
    this.table = table;
    this.settlement = settlement;
    this.desk = desk;
    this.authors = authors;
    this.ids = ids;
  }

  /** Writes an appeal against a line. */
  Answer<AppealReceipt> enter(Call call, AccountId account, long line, String reason) {
    return settlement.once(
        call,
        () -> {
          Appeal appeal = Appeal.against(account, line, word(call), reason);
          boolean before = table.read(AppealItem.keyOf(account, line)).isPresent();
          return known(call, appeal)
              .map(known -> decided(Appealing.enter(appeal, known.basis(), before), known))
              .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND));
        });
  }

  /** Says that the line is right. */
  Answer<AppealReceipt> dismiss(Call call, AccountId account, long line, String reason) {
    return heard(
        call,
        AppealItem.keyOf(account, line),
        (appeal, basis) -> Appealing.dismiss(appeal, judgement(call, basis, reason)));
  }

  /** Says that the line is wrong; where its reversal gives something back, it is reversed. */
  Answer<AppealReceipt> uphold(Call call, AccountId account, long line, String reason) {
    return heard(
        call,
        AppealItem.keyOf(account, line),
        (appeal, basis) ->
            Appealing.uphold(
                appeal, judgement(call, basis, reason), basis, new VoucherId(ids.next())));
  }

  /** Takes the appeal back. */
  Answer<AppealReceipt> withdraw(Call call, AccountId account, long line) {
    return heard(
        call,
        AppealItem.keyOf(account, line),
        (appeal, _) -> Appealing.withdraw(appeal, word(call)));
  }

  private static Confirmation word(Call call) {
    return new Confirmation(call.person(), call.now());
  }

  private Appealing.Word judgement(Call call, Basis basis, String reason) {
    return new Appealing.Word(word(call), reason, authors.of(basis.lineToReverse()));
  }

  private Optional<VoucherDesk.Known> known(Call call, Appeal appeal) {
    return desk.known(appeal.account(), new Matter.Reversal(appeal.line()), call.now());
  }

  private Answer<AppealReceipt> heard(
      Call call, Key key, BiFunction<Appeal, Basis, Appealing> word) {
    return settlement.once(
        call,
        () -> {
          Optional<Appeal> appeal = table.read(key).map(AppealItem::read);
          Optional<VoucherDesk.Known> known = appeal.flatMap(found -> known(call, found));
          return appeal.isEmpty() || known.isEmpty()
              ? new Decision.Refuse<>(ProblemCode.NOT_FOUND)
              : decided(word.apply(appeal.get(), known.get().basis()), known.get());
        });
  }

  private Decision<AppealReceipt> decided(Appealing appealing, VoucherDesk.Known known) {
    return switch (appealing) {
      case Appealing.Done(Appeal appeal) ->
          new Decision.Write<>(unreversed(appeal), AppealReceipt.of(appeal, Optional.empty()));
      case Appealing.Remedied(Appeal appeal, var posted) ->
          new Decision.Write<>(
              saved(appeal)
                  .create(VoucherItem.write(posted.voucher()))
                  .and(desk.effect(posted, known.record())),
              AppealReceipt.of(appeal, Optional.of(posted.voucher())));
      case Appealing.RemedyWaits(Appeal appeal, Voucher voucher) ->
          new Decision.Write<>(
              unreversed(appeal).create(VoucherItem.write(voucher)),
              AppealReceipt.of(appeal, Optional.of(voucher)));
      case Appealing.NotReversible() -> new Decision.Refuse<>(ProblemCode.LINE_NOT_REVERSIBLE);
      case Appealing.ReversedAlready() -> new Decision.Refuse<>(ProblemCode.LINE_REVERSED);
      case Appealing.AppealedAlready() -> new Decision.Refuse<>(ProblemCode.APPEAL_EXISTS);
      case Appealing.TooLate(var lastDay) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.APPEAL_TOO_LATE, "lastDay", lastDay));
      case Appealing.OwnFavour() -> new Decision.Refuse<>(ProblemCode.OWN_FAVOUR);
      case Appealing.EnteredByYou() -> new Decision.Refuse<>(ProblemCode.ENTERED_BY_YOU);
      case Appealing.LineByYou() -> new Decision.Refuse<>(ProblemCode.LINE_BY_YOU);
      case Appealing.NotYours() -> new Decision.Refuse<>(ProblemCode.NOT_YOURS);
      case Appealing.WrongState(String state) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
    };
  }

  private static Transaction saved(Appeal appeal) {
    Item item = AppealItem.write(appeal);
    return appeal.state() instanceof AppealState.Open
        ? Transaction.EMPTY.create(item)
        : Transaction.EMPTY.replace(item, appeal.version() - 1);
  }

  /** Whoever appeals or upholds relies on a line that nobody takes back meanwhile. */
  private static Transaction unreversed(Appeal appeal) {
    return switch (appeal.state()) {
      case AppealState.Open(), AppealState.Upheld(_, _, _) ->
          saved(appeal)
              .requireAsSeen(ReversalItem.keyOf(appeal.account(), appeal.line()), Optional.empty());
      case AppealState.Dismissed(_, _), AppealState.Withdrawn(_) -> saved(appeal);
    };
  }
}
