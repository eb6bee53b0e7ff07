package org.pointsbank.domain.activity;

import java.time.LocalDateTime;
import java.util.Optional;
import org.pointsbank.domain.Capacity;

/** What comes of checking in to a session: every answer is listed here. Source: rules 12.4. */
public sealed interface CheckingIn {
  /** They are there; the session changes where a place is taken by it. */
  record Granted(Optional<Session> session, SignUp signUp) implements CheckingIn {}

  /** The session is cancelled or completed. */
  record NotOpen(String state) implements CheckingIn {}

  /** Checking in has not begun, or is over. */
  record NotNow() implements CheckingIn {}

  /** They are there already. */
  record Already() implements CheckingIn {}

  /** It is not settled as what they serve. */
  record NoCapacity(CapacityChoice why) implements CheckingIn {}

  /** The code does not fit; {@code tried} remembers it. */
  record WrongCode(SignUp tried, long left) implements CheckingIn {}

  /** Too many codes were wrong within a minute. */
  record TooManyTries() implements CheckingIn {}

  /** They have no place, and none is left. */
  record NoPlace() implements CheckingIn {}

  /** Decides at {@code mark}; the first reason that applies is the answer. */
  static CheckingIn decide(Attending attending, Proof proof, Optional<Capacity> said, Mark mark) {
    Session session = attending.session();
    if (!session.open()) {
      return new NotOpen(session.state().word());
    }
    LocalDateTime now = attending.local(mark);
    LocalDateTime opens =
        session.offer().time().start().minusMinutes(attending.rules().checkInOpensMinutes());
    if (now.isBefore(opens) || !now.isBefore(session.offer().time().end())) {
      return new NotNow();
    }
    Optional<Capacity> known =
        attending.earlier().filter(SignUp::standing).map(SignUp::capacity).or(() -> said);
    CapacityChoice choice = CapacityChoice.of(attending.person(), session.id().date(), known);
    return switch (choice) {
      case CapacityChoice.Chosen(Capacity capacity) ->
          proven(attending, proof, attending.signUp(capacity, mark), capacity, mark);
      case CapacityChoice.NotHeld _, CapacityChoice.Unclear _ -> new NoCapacity(choice);
    };
  }

  private static CheckingIn proven(
      Attending attending, Proof proof, SignUp signUp, Capacity capacity, Mark mark) {
    if (proof instanceof Proof.Code(boolean fits)) {
      long most = attending.rules().wrongCodesPerMinute();
      if (signUp.tries().left(mark.at(), most) == 0) {
        return new TooManyTries();
      }
      if (!fits) {
        SignUp tried = signUp.tried(signUp.tries().another(mark.at()));
        return new WrongCode(tried, tried.tries().left(mark.at(), most));
      }
    }
    return seated(attending.session(), proof, signUp, capacity, mark);
  }

  private static CheckingIn seated(
      Session session, Proof proof, SignUp signUp, Capacity capacity, Mark mark) {
    SignUpState here = new SignUpState.Here(new Presence(mark, Optional.empty()));
    Seats seats = session.seats();
    return switch (signUp.state()) {
      case SignUpState.Placed() -> new Granted(Optional.empty(), signUp.to(here));
      case SignUpState.Waiting() ->
          mayStay(session, proof)
              ? new Granted(Optional.of(session.seated(seats.promoted())), signUp.to(here))
              : new NoPlace();
      case SignUpState.Outside _, SignUpState.Cancelled _ ->
          mayStay(session, proof)
              ? new Granted(
                  Optional.of(session.seated(seats.in())),
                  signUp.anew(capacity, seats.in().turns(), mark, here))
              : new NoPlace();
      case SignUpState.Here _,
          SignUpState.Recorded _,
          SignUpState.Unrecorded _,
          SignUpState.NoShow _ ->
          new Already();
    };
  }

  /** By hand, whoever leads may let in more: they see who did not come. */
  private static boolean mayStay(Session session, Proof proof) {
    return proof instanceof Proof.Hand || !session.full();
  }
}
