package org.pointsbank.domain.activity;

import java.time.LocalDateTime;
import java.util.Optional;

/** What comes of taking a sign-up back. Source: rules 12.3. */
public sealed interface Cancelling {
  /** It is taken back; who waited first, if anybody did, has the place. */
  record Granted(Session session, SignUp signUp, Optional<SignUp> promoted, Agenda agenda)
      implements Cancelling {}

  /** The session is cancelled or completed. */
  record NotOpen(String state) implements Cancelling {}

  /** It is too late: the place would stay empty. */
  record TooLate() implements Cancelling {}

  /** They have not signed up, or are there. */
  record NotSignedUp() implements Cancelling {}

  /** Decides at {@code mark}; {@code next} waits first, if anybody does. */
  static Cancelling decide(Attending attending, Optional<SignUp> next, Agenda agenda, Mark mark) {
    Session session = attending.session();
    if (!session.open()) {
      return new NotOpen(session.state().word());
    }
    Optional<SignUp> signUp = attending.earlier().filter(Cancelling::stands);
    if (signUp.isEmpty()) {
      return new NotSignedUp();
    }
    LocalDateTime last =
        session.offer().time().start().minusMinutes(attending.rules().cancelUntilMinutes());
    if (!attending.local(mark).isBefore(last)) {
      return new TooLate();
    }
    Agenda rest = agenda.without(attending.appointment(), attending.local(mark).toLocalDate());
    SignUp cancelled = signUp.get().to(new SignUpState.Cancelled(mark));
    if (signUp.get().state() instanceof SignUpState.Waiting) {
      return new Granted(session.seated(session.seats().left()), cancelled, Optional.empty(), rest);
    }
    Seats freed = session.seats().out();
    // By hand more may have been let in than there are places.
    Optional<SignUp> promoted =
        next.filter(_ -> freed.taken() < session.offer().places())
            .map(waiting -> waiting.to(new SignUpState.Placed()));
    return new Granted(
        session.seated(promoted.isPresent() ? freed.promoted() : freed), cancelled, promoted, rest);
  }

  private static boolean stands(SignUp signUp) {
    return signUp.state() instanceof SignUpState.Placed
        || signUp.state() instanceof SignUpState.Waiting;
  }
}
