package org.pointsbank.recordhours;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.Review;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.activity.Presence;
import org.pointsbank.domain.activity.Session;
import org.pointsbank.domain.activity.SessionState;
import org.pointsbank.domain.activity.SignUp;
import org.pointsbank.domain.activity.SignUpState;
import org.pointsbank.lambda.Deadline;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.InTurn;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Key;
import org.pointsbank.table.ServiceRecordItem;
import org.pointsbank.table.SessionItem;
import org.pointsbank.table.SignUpItem;
import org.pointsbank.table.Slice;
import org.pointsbank.table.Transaction;

/**
 * Goes on with sessions that somebody began to complete or to confirm: each attendance goes its own
 * way, so that it can be gone on with after any interruption. Source: rules 12.7.
 */
@Singleton
final class FinishSession {
  private static final Duration ONE_CALL = Duration.ofSeconds(5);
  private static final Duration ONE_TICK = Duration.ofSeconds(15);

  private final BankTable table;
  private final Settlement settlement;
  private final RecordAttendance recordAttendance;

  FinishSession(BankTable table, Settlement settlement, RecordAttendance recordAttendance) {
    this.table = table;
    this.settlement = settlement;
    this.recordAttendance = recordAttendance;
  }

  /** Everybody who has to do with {@code session}. */
  List<SignUp> signUps(Session session) {
    List<SignUp> all = new ArrayList<>();
    table.each(
        SignUpItem.of(session.community(), session.id()), item -> all.add(SignUpItem.read(item)));
    return all;
  }

  /** Goes on for some seconds with what was begun; harmless when called again. */
  void advance(Session session) {
    var _ = worked(session, Deadline.within(ONE_CALL));
  }

  /**
   * Brings on what nobody has brought to its end; the hourly tick calls this.
   *
   * @return how many sessions it worked on
   */
  long finish() {
    Deadline deadline = Deadline.within(ONE_TICK);
    List<Key> unfinished = table.queue(Slice.prefix(SessionItem.UNFINISHED, ""));
    return InTurn.sum(
        unfinished,
        0L,
        Long::sum,
        key ->
            table
                .read(key)
                .map(SessionItem::read)
                .filter(session -> worked(session, deadline))
                .map(_ -> 1L)
                .orElse(0L));
  }

  private boolean worked(Session session, Deadline deadline) {
    return switch (session.state()) {
      case SessionState.Completing(Confirmation completed) ->
          each(
              session,
              deadline,
              signUp -> recordAttendance.settle(session, completed, signUp.person()));
      case SessionState.Confirming(Confirmation _, Confirmation word) ->
          each(session, deadline, signUp -> confirmed(signUp, word));
      case SessionState.Open(),
          SessionState.Cancelled(_, _),
          SessionState.Completed(_),
          SessionState.Confirmed(_, _) ->
          false;
    };
  }

  private boolean each(Session session, Deadline deadline, Predicate<SignUp> step) {
    for (SignUp signUp : signUps(session)) {
      if (deadline.passed()) {
        return true;
      }
      var _ = step.test(signUp);
    }
    return settlement.settled(() -> ended(session));
  }

  private Decision<Boolean> ended(Session session) {
    Transaction effect =
        table
            .read(SessionItem.keyOf(session.community(), session.id()))
            .map(SessionItem::read)
            .flatMap(FinishSession::next)
            .map(SessionItem::save)
            .orElse(Transaction.EMPTY);
    return new Decision.Write<>(effect, true);
  }

  private static Optional<Session> next(Session session) {
    return switch (session.state()) {
      case SessionState.Completing(Confirmation completed) ->
          Optional.of(session.to(new SessionState.Completed(completed)));
      case SessionState.Confirming(Confirmation completed, Confirmation confirmed) ->
          Optional.of(session.to(new SessionState.Confirmed(completed, confirmed)));
      case SessionState.Open(),
          SessionState.Cancelled(_, _),
          SessionState.Completed(_),
          SessionState.Confirmed(_, _) ->
          Optional.empty();
    };
  }

  /** The word on one record, as if it were said by itself; what cannot be confirmed stays. */
  private boolean confirmed(SignUp signUp, Confirmation word) {
    if (!(signUp.state() instanceof SignUpState.Recorded(Presence _, RecordId record))) {
      return false;
    }
    Key key = ServiceRecordItem.keyOf(signUp.person(), record);
    return settlement.settled(() ->
        new Decision.Write<>(
            table
                .read(key)
                .map(ServiceRecordItem::read)
                .map(found -> Review.confirm(found, word))
                .map(FinishSession::effect)
                .orElse(Transaction.EMPTY),
            true));
  }

  private static Transaction effect(Review review) {
    return review instanceof Review.Done(ServiceRecord record)
        ? Transaction.EMPTY.replace(ServiceRecordItem.write(record), record.version() - 1)
        : Transaction.EMPTY;
  }
}
