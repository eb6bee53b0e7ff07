package org.pointsbank.recordhours;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.EvidenceGrade;
import org.pointsbank.domain.Hours;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.PersonDay;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.RecordId;
import org.pointsbank.domain.RuleBook;
import org.pointsbank.domain.ServiceRecord;
import org.pointsbank.domain.activity.Presence;
import org.pointsbank.domain.activity.Session;
import org.pointsbank.domain.activity.SignUp;
import org.pointsbank.domain.activity.SignUpState;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Ids;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Key;
import org.pointsbank.table.SignUpItem;
import org.pointsbank.table.Transaction;

/**
 * Turns one attendance into a service record. Record, days and sign-up move in one transaction:
 * done again, or by two at once, the attendance is recorded once. Source: rules 12.7.
 */
@Singleton
final class RecordAttendance {
  private final BankTable table;
  private final JudgeHours judge;
  private final Settlement settlement;
  private final RuleShelf rules;
  private final Ids ids;

  RecordAttendance(
      BankTable table, JudgeHours judge, Settlement settlement, RuleShelf rules, Ids ids) {
    this.table = table;
    this.judge = judge;
    this.settlement = settlement;
    this.rules = rules;
    this.ids = ids;
  }

  /**
   * Settles the part of {@code person} in a session that {@code completed} has completed, unless it
   * is settled.
   *
   * @return whether this settled it
   */
  boolean settle(Session session, Confirmation completed, PersonId person) {
    Key key = SignUpItem.keyOf(session.community(), session.id(), person);
    return settlement.settled(() ->
        table
            .read(key)
            .map(SignUpItem::read)
            .flatMap(signUp -> effect(session, completed, signUp))
            .<Decision<Boolean>>map(effect -> new Decision.Write<>(effect, true))
            .orElseGet(() -> new Decision.Write<>(Transaction.EMPTY, false)));
  }

  private Optional<Transaction> effect(Session session, Confirmation completed, SignUp signUp) {
    return switch (signUp.state()) {
      case SignUpState.Placed() ->
          Optional.of(SignUpItem.save(signUp.to(new SignUpState.NoShow())));
      case SignUpState.Here(Presence presence) ->
          Optional.of(effect(session, completed, signUp, presence));
      case SignUpState.Outside(),
          SignUpState.Waiting(),
          SignUpState.Cancelled(_),
          SignUpState.Recorded(_, _),
          SignUpState.Unrecorded(_, _),
          SignUpState.NoShow() ->
          Optional.empty();
    };
  }

  private Transaction effect(
      Session session, Confirmation completed, SignUp signUp, Presence presence) {
    RuleBook book = rules.of(session.community()).at(session.id().date());
    Presence.Counted counted =
        presence.counted(
            session.offer().time(), book.activities().forgottenCheckOut(), book.zone());
    return switch (counted) {
      case Presence.Counted.Nothing(String reason) -> unrecorded(signUp, presence, reason);
      case Presence.Counted.Time(Interval time) ->
          recorded(signUp, presence, asked(session, completed, signUp, time));
    };
  }

  private Hours.Asked asked(Session session, Confirmation completed, SignUp signUp, Interval time) {
    ServiceRecord.Entry entry =
        new ServiceRecord.Entry(
            completed.by(), completed.at(), session.id().toString(), session.offer().place(), "");
    return new Hours.Asked(
        new RecordId(time.day(), ids.next()),
        session.community(),
        session.offer().item(),
        signUp.capacity(),
        time,
        EvidenceGrade.TIMED,
        entry);
  }

  private Transaction recorded(SignUp signUp, Presence presence, Hours.Asked asked) {
    JudgeHours.Judged judged =
        judge
            .judge(asked, signUp.person())
            .orElseThrow(() -> new IllegalStateException("nobody: " + signUp.person()));
    return switch (judged.hours()) {
      case Hours.Accepted(ServiceRecord record, List<PersonDay> days) ->
          judged
              .guard()
              .and(EnterHours.effect(record, days))
              .and(SignUpItem.save(signUp.to(new SignUpState.Recorded(presence, record.id()))));
      case Hours.UnknownItem _ -> unrecorded(signUp, presence, "unknown-item");
      case Hours.CapacityNotHeld _ -> unrecorded(signUp, presence, "capacity-not-held");
      case Hours.MembershipPaused _ -> unrecorded(signUp, presence, "membership-paused");
      case Hours.Future _ -> unrecorded(signUp, presence, "future");
      case Hours.TooOld _ -> unrecorded(signUp, presence, "too-old");
      case Hours.Overlap _ -> unrecorded(signUp, presence, "overlap");
      case Hours.NotQualified _ -> unrecorded(signUp, presence, "not-qualified");
      case Hours.OwnOverride _, Hours.ProofMissing _ ->
          throw new IllegalStateException("not of attendance: " + signUp.person());
    };
  }

  private static Transaction unrecorded(SignUp signUp, Presence presence, String reason) {
    return SignUpItem.save(signUp.to(new SignUpState.Unrecorded(presence, reason)));
  }
}
