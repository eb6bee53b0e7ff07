package org.pointsbank.domain.activity;

import java.util.Optional;

/** What comes of checking out of a session. Source: rules 12.5. */
public sealed interface CheckingOut {
  /** They have gone. */
  record Granted(SignUp signUp) implements CheckingOut {}

  /** The session is cancelled or completed. */
  record NotOpen(String state) implements CheckingOut {}

  /** They never came. */
  record NotCheckedIn() implements CheckingOut {}

  /** They have gone already. */
  record Already() implements CheckingOut {}

  /** The code does not fit; {@code tried} remembers it. */
  record WrongCode(SignUp tried, long left) implements CheckingOut {}

  /** Too many codes were wrong within a minute. */
  record TooManyTries() implements CheckingOut {}

  /** Decides at {@code mark}; the first reason that applies is the answer. */
  static CheckingOut decide(Attending attending, Proof proof, Mark mark) {
    if (!attending.session().open()) {
      return new NotOpen(attending.session().state().word());
    }
    if (attending.earlier().isEmpty()
        || !(attending.earlier().get().state() instanceof SignUpState.Here(Presence presence))) {
      return new NotCheckedIn();
    }
    if (presence.out().isPresent()) {
      return new Already();
    }
    SignUp signUp = attending.earlier().get();
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
    return new Granted(
        signUp.to(new SignUpState.Here(new Presence(presence.in(), Optional.of(mark)))));
  }
}
