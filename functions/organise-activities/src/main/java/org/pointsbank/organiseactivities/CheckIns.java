package org.pointsbank.organiseactivities;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.activity.Attending;
import org.pointsbank.domain.activity.CapacityChoice;
import org.pointsbank.domain.activity.CheckingIn;
import org.pointsbank.domain.activity.CheckingOut;
import org.pointsbank.domain.activity.Mark;
import org.pointsbank.domain.activity.Proof;
import org.pointsbank.domain.activity.Session;
import org.pointsbank.domain.activity.SignUp;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.SessionItem;
import org.pointsbank.table.SignUpItem;
import org.pointsbank.table.Transaction;

/**
 * Checks people in to sessions and out again. Who has a place touches their own sign-up alone, so
 * that a hundred at the door do not wait for each other. Source: rules 12.4 and 12.5.
 */
@Singleton
final class CheckIns {
  private final Sessions sessions;
  private final SessionCodes codes;
  private final Settlement settlement;

  CheckIns(Sessions sessions, SessionCodes codes, Settlement settlement) {
    this.sessions = sessions;
    this.codes = codes;
    this.settlement = settlement;
  }

  Answer<SignUpReceipt> in(Call call, Sessions.At at, String code, Optional<Capacity> said) {
    Mark mark = new Mark(call.person(), call.now(), "");
    return settlement.once(
        call,
        () ->
            sessions
                .attending(at)
                .map(attending -> in(attending, proof(attending, code, mark), said, mark))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  Answer<SignUpReceipt> out(Call call, Sessions.At at, String code) {
    Mark mark = new Mark(call.person(), call.now(), "");
    return settlement.once(
        call,
        () ->
            sessions
                .attending(at)
                .map(attending -> out(attending, proof(attending, code, mark), mark))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  Answer<SignUpReceipt> inByHand(
      Call call, Sessions.At at, String reason, Optional<Capacity> said) {
    Mark mark = new Mark(call.person(), call.now(), reason);
    return settlement.once(
        call, () -> byHand(call, at, attending -> in(attending, new Proof.Hand(), said, mark)));
  }

  Answer<SignUpReceipt> outByHand(Call call, Sessions.At at, String reason) {
    Mark mark = new Mark(call.person(), call.now(), reason);
    return settlement.once(
        call, () -> byHand(call, at, attending -> out(attending, new Proof.Hand(), mark)));
  }

  /** Nobody says of themselves that they were there. */
  private Decision<SignUpReceipt> byHand(
      Call call, Sessions.At at, Function<Attending, Decision<SignUpReceipt>> decide) {
    Optional<Attending> attending =
        sessions.attending(at).filter(found -> Sessions.leads(call, found.session()));
    if (attending.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    return call.is(at.person())
        ? new Decision.Refuse<>(ProblemCode.OWN_FAVOUR)
        : decide.apply(attending.get());
  }

  private Proof proof(Attending attending, String code, Mark mark) {
    return new Proof.Code(codes.of(attending.session(), attending.rules()).fits(code, mark.at()));
  }

  private static Decision<SignUpReceipt> in(
      Attending attending, Proof proof, Optional<Capacity> said, Mark mark) {
    return switch (CheckingIn.decide(attending, proof, said, mark)) {
      case CheckingIn.Granted(Optional<Session> session, SignUp signUp) ->
          new Decision.Write<>(
              session.map(SessionItem::save).orElse(Transaction.EMPTY).and(SignUpItem.save(signUp)),
              SignUpReceipt.of(signUp));
      case CheckingIn.NotOpen(String state) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
      case CheckingIn.NotNow() -> new Decision.Refuse<>(ProblemCode.CHECK_IN_CLOSED);
      case CheckingIn.Already() -> new Decision.Refuse<>(ProblemCode.CHECKED_IN_ALREADY);
      case CheckingIn.NoCapacity(CapacityChoice why) -> Unsettled.refuse(why, said);
      case CheckingIn.WrongCode(SignUp tried, long left) -> wrong(tried, left);
      case CheckingIn.TooManyTries() -> new Decision.Refuse<>(ProblemCode.TOO_MANY_WRONG_CODES);
      case CheckingIn.NoPlace() -> new Decision.Refuse<>(ProblemCode.NO_PLACE_LEFT);
    };
  }

  private static Decision<SignUpReceipt> out(Attending attending, Proof proof, Mark mark) {
    return switch (CheckingOut.decide(attending, proof, mark)) {
      case CheckingOut.Granted(SignUp signUp) ->
          new Decision.Write<>(SignUpItem.save(signUp), SignUpReceipt.of(signUp));
      case CheckingOut.NotOpen(String state) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
      case CheckingOut.NotCheckedIn() -> new Decision.Refuse<>(ProblemCode.NOT_CHECKED_IN);
      case CheckingOut.Already() -> new Decision.Refuse<>(ProblemCode.CHECKED_OUT_ALREADY);
      case CheckingOut.WrongCode(SignUp tried, long left) -> wrong(tried, left);
      case CheckingOut.TooManyTries() -> new Decision.Refuse<>(ProblemCode.TOO_MANY_WRONG_CODES);
    };
  }

  /** A wrong code is remembered with its refusal. */
  private static Decision<SignUpReceipt> wrong(SignUp tried, long left) {
    return new Decision.Decline<>(
        SignUpItem.save(tried), Problem.of(ProblemCode.SESSION_CODE_WRONG, "left", left));
  }
}
