package org.pointsbank.domain.activity;

import java.time.LocalDateTime;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.PersonId;

/** What comes of changing or cancelling a session. Source: rules 12.2. */
public sealed interface SessionChange {
  /** The session as it stands now. */
  record Done(Session session) implements SessionChange {}

  /** Somebody has changed it since it was seen. */
  record Changed(long revision) implements SessionChange {}

  /** It has begun, or is to begin in the past, or on another day. */
  record NotAhead() implements SessionChange {}

  /** It is cancelled or completed. */
  record WrongState(String state) implements SessionChange {}

  /**
   * What is asked for.
   *
   * @param revision the one that was seen
   * @param time when it shall be, beginning on the same day
   * @param place where it shall be
   * @param leader who shall lead it
   */
  record Asked(long revision, Interval time, String place, PersonId leader) {}

  /** Decides whether a session that has not begun moves in time, place or leader. */
  static SessionChange move(Session session, Asked asked, LocalDateTime now) {
    if (!session.open()) {
      return new WrongState(session.state().word());
    }
    if (asked.revision() != session.revision()) {
      return new Changed(session.revision());
    }
    boolean ahead =
        session.offer().time().start().isAfter(now) && asked.time().start().isAfter(now);
    if (!ahead || !asked.time().day().equals(session.id().date())) {
      return new NotAhead();
    }
    return new Done(
        session.offering(session.offer().moved(asked.time(), asked.place(), asked.leader())));
  }

  /** Cancels a session; one that has begun too, since rain does not ask. */
  static SessionChange cancel(Session session, Confirmation word, String reason) {
    return session.open()
        ? new Done(session.to(new SessionState.Cancelled(word, reason)))
        : new WrongState(session.state().word());
  }
}
