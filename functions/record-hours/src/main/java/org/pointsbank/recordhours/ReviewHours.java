package org.pointsbank.recordhours;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Review;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.PersonDayItem;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.Transaction;

/**
 * Brings somebody's word on a record to stand. The record moves under its version, so of two words
 * at once one is said about what the other left; what no longer counts frees its time in the same
 * transaction. Source: rules 4.2 and 4.3.
 */
@Singleton
final class ReviewHours {
  private final BankTable table;
  private final Settlement settlement;

  ReviewHours(BankTable table, Settlement settlement) {
    this.table = table;
    this.settlement = settlement;
  }

  /** Says {@code word} about the record at {@code address}. */
  Answer<RecordReceipt> review(
      Call call, RecordAddress address, Function<ServiceRecord, Review> word) {
    return settlement.once(call, () -> decide(address, word));
  }

  private Decision<RecordReceipt> decide(
      RecordAddress address, Function<ServiceRecord, Review> word) {
    Optional<ServiceRecord> found =
        table.read(address.key()).map(ServiceRecordItem::read).filter(address::leadsTo);
    if (found.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    return switch (word.apply(found.get())) {
      case Review.Done(ServiceRecord record) ->
          new Decision.Write<>(effect(record), RecordReceipt.of(record));
      case Review.OwnRecord() -> new Decision.Refuse<>(ProblemCode.OWN_RECORD);
      case Review.EnteredByYou() -> new Decision.Refuse<>(ProblemCode.ENTERED_BY_YOU);
      case Review.ConfirmedByYou() -> new Decision.Refuse<>(ProblemCode.CONFIRMED_BY_YOU);
      case Review.NotYours() -> new Decision.Refuse<>(ProblemCode.NOT_YOURS);
      case Review.WrongState(String state) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
    };
  }

  private Transaction effect(ServiceRecord record) {
    Transaction effect =
        Transaction.EMPTY.replace(ServiceRecordItem.write(record), record.version() - 1);
    return record.state().occupies() ? effect : effect.and(freed(record));
  }

  private Transaction freed(ServiceRecord record) {
    return record.time().days().stream()
        .map(day -> PersonDayItem.save(day(record.person(), day).free(record.id())))
        .reduce(Transaction.EMPTY, Transaction::and);
  }

  private PersonDay day(PersonId person, LocalDate date) {
    return PersonDayItem.read(person, date, table.read(PersonDayItem.keyOf(person, date)));
  }
}
