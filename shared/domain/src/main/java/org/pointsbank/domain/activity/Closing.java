package org.pointsbank.domain.activity;

import java.time.LocalDateTime;
import org.pointsbank.domain.Confirmation;

/** What comes of beginning to complete a session, or to confirm its records. Source: rules 12.7. */
public sealed interface Closing {
  /** It is begun: attendance by attendance goes its own way now. */
  record Begun(Session session) implements Closing {}

  /** The session's planned end lies ahead. */
  record NotOver() implements Closing {}

  /** Nobody confirms what they completed. */
  record CompletedByYou() implements Closing {}

  /** Nobody who was there confirms. */
  record Attended() implements Closing {}

  /** The session is in another state. */
  record WrongState(String state) implements Closing {}

  /** The leader or a worker completes a session that is over at {@code now}. */
  static Closing complete(Session session, Confirmation word, LocalDateTime now) {
    if (!session.open()) {
      return new WrongState(session.state().word());
    }
    return now.isBefore(session.offer().time().end())
        ? new NotOver()
        : new Begun(session.to(new SessionState.Completing(word)));
  }

  /** A worker who was not there confirms what somebody else completed. */
  static Closing confirm(Session session, Confirmation word, boolean attended) {
    if (!(session.state() instanceof SessionState.Completed(Confirmation completed))) {
      return new WrongState(session.state().word());
    }
    if (completed.by().equals(word.by())) {
      return new CompletedByYou();
    }
    return attended
        ? new Attended()
        : new Begun(session.to(new SessionState.Confirming(completed, word)));
  }
}
