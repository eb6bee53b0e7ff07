package org.pointsbank.recordhours;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Hours;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.VoucherId;
import org.pointsbank.domain.correction.Contested;
import org.pointsbank.domain.correction.Correcting;
import org.pointsbank.domain.correction.Correction;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CorrectionItem;

/**
 * Hears what volunteers say is wrong with their records. The correction, the old record, the new
 * one, the person's days and the reversal of a line move in one transaction, each under its
 * condition: an award on its way comes before it or finds nothing to award. Source: rules 4.11 and
 * 4.12.
 */
@Singleton
final class CorrectHours {
  private final BankTable table;
  private final Settlement settlement;
  private final CorrectionDesk desk;
  private final HoursProblems problems;
  private final Ids ids;

  CorrectHours(
      BankTable table,
      Settlement settlement,
      CorrectionDesk desk,
      HoursProblems problems,
      Ids ids) {
    this.table = table;
    this.settlement = settlement;
    this.desk = desk;
    this.problems = problems;
    this.ids = ids;
  }

  /** Writes what is wrong with the record at {@code address}. */
  Answer<CorrectionReceipt> ask(Call call, RecordAddress address, NewCorrection asked) {
    return settlement.once(
        call,
        () -> {
          Optional<Correction> before = find(address);
          return desk.contested(address, record -> asked.of(record, word(call)))
              .map(contested ->
                  decided(call, contested, Correcting.enter(contested, before, record(contested))))
              .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND));
        });
  }

  private RecordId record(Contested contested) {
    return new RecordId(contested.correction().wanted().time().day(), ids.next());
  }

  /** Says that the record is right. */
  Answer<CorrectionReceipt> refuse(Call call, RecordAddress address, String reason) {
    return known(
        call,
        address,
        contested -> Correcting.refuse(contested, new Correcting.Word(word(call), reason)));
  }

  /** Says that the record is wrong: what is wanted stands in its place. */
  Answer<CorrectionReceipt> uphold(Call call, RecordAddress address, String reason) {
    return known(
        call,
        address,
        contested ->
            Correcting.uphold(
                contested,
                new Correcting.Word(word(call), reason),
                new Correcting.Fresh(record(contested), new VoucherId(ids.next()))));
  }

  /** Takes the correction back. */
  Answer<CorrectionReceipt> withdraw(Call call, RecordAddress address) {
    return known(
        call, address, contested -> Correcting.withdraw(contested.correction(), word(call)));
  }

  private static Confirmation word(Call call) {
    return new Confirmation(call.person(), call.now());
  }

  private Answer<CorrectionReceipt> known(
      Call call, RecordAddress address, Function<Contested, Correcting> word) {
    return settlement.once(
        call,
        () ->
            find(address)
                .flatMap(found -> desk.contested(address, _ -> found))
                .map(contested -> decided(call, contested, word.apply(contested)))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Optional<Correction> find(RecordAddress address) {
    return table
        .read(CorrectionItem.keyOf(address.person(), address.record()))
        .map(CorrectionItem::read);
  }

  private Decision<CorrectionReceipt> decided(
      Call call, Contested contested, Correcting correcting) {
    return switch (correcting) {
      case Correcting.Done(Correction correction) ->
          new Decision.Write<>(
              desk.effect(correction, contested.record()), CorrectionReceipt.of(correction));
      case Correcting.Replaced replaced ->
          new Decision.Write<>(
              desk.effect(replaced, contested.person()),
              CorrectionReceipt.of(replaced.correction()));
      case Correcting.Unfit(Hours hours) ->
          new Decision.Refuse<>(problems.of(call, contested.person().id(), hours));
      case Correcting.NothingOtherwise() -> new Decision.Refuse<>(ProblemCode.NOTHING_TO_CORRECT);
      case Correcting.AskedAlready(String state) -> refuse(ProblemCode.CORRECTION_EXISTS, state);
      case Correcting.TooLate(var lastDay) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.CORRECTION_TOO_LATE, "lastDay", lastDay));
      case Correcting.OwnRecord() -> new Decision.Refuse<>(ProblemCode.OWN_RECORD);
      case Correcting.EnteredByYou() -> new Decision.Refuse<>(ProblemCode.ENTERED_BY_YOU);
      case Correcting.NotYours() -> new Decision.Refuse<>(ProblemCode.NOT_YOURS);
      case Correcting.WrongState(String state) -> refuse(ProblemCode.WRONG_STATE, state);
      case Correcting.BelowZero() -> new Decision.Refuse<>(ProblemCode.BELOW_ZERO);
    };
  }

  private static Decision<CorrectionReceipt> refuse(ProblemCode code, String state) {
    return new Decision.Refuse<>(Problem.of(code, "state", state));
  }
}
