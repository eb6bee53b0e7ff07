package org.pointsbank.domain.activity;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.SessionId;

/** What comes of signing up to a session: every answer is listed here. Source: rules 12.3. */
public sealed interface SigningUp {
  /** They have a place, or wait for one. */
  record Granted(Session session, SignUp signUp, Agenda agenda) implements SigningUp {}

  /** The session is cancelled or completed. */
  record NotOpen(String state) implements SigningUp {}

  /** It is too late. */
  record Closed() implements SigningUp {}

  /** They have signed up, or were there already. */
  record Already(String state) implements SigningUp {}

  /** It is not settled as what they serve. */
  record NoCapacity(CapacityChoice why) implements SigningUp {}

  /** They have signed up to another session at that time. */
  record Clash(SessionId other) implements SigningUp {}

  /** They have signed up to as many sessions as may lie ahead. */
  record TooMany(long most) implements SigningUp {}

  /**
   * What else is known of the person.
   *
   * @param agenda of the person
   * @param others the sessions on it, as they are now
   */
  record Others(Agenda agenda, List<Session> others) {
    /** Copies the list in. */
    public Others {
      others = List.copyOf(others);
    }
  }

  /** Decides at {@code mark}; the first reason that applies is the answer. */
  static SigningUp decide(Attending attending, Others known, Optional<Capacity> said, Mark mark) {
    Session session = attending.session();
    if (!session.open()) {
      return new NotOpen(session.state().word());
    }
    LocalDateTime closes =
        session.offer().time().start().minusMinutes(attending.rules().signUpClosesMinutes());
    if (!attending.local(mark).isBefore(closes)) {
      return new Closed();
    }
    Optional<SignUp> stands = attending.earlier().filter(SignUp::standing);
    if (stands.isPresent()) {
      return new Already(stands.get().state().word());
    }
    CapacityChoice choice = CapacityChoice.of(attending.person(), session.id().date(), said);
    return switch (choice) {
      case CapacityChoice.Chosen(Capacity capacity) -> fit(attending, known, capacity, mark);
      case CapacityChoice.NotHeld _, CapacityChoice.Unclear _ -> new NoCapacity(choice);
    };
  }

  private static SigningUp fit(Attending attending, Others known, Capacity capacity, Mark mark) {
    Session session = attending.session();
    Optional<SessionId> other =
        known.others().stream()
            .filter(each -> !each.id().equals(session.id()))
            .filter(each -> each.clashesWith(session.offer().time()))
            .map(Session::id)
            .findFirst();
    if (other.isPresent()) {
      return new Clash(other.get());
    }
    long most = attending.rules().signUpsPerPerson();
    if (known.agenda().ahead(attending.local(mark).toLocalDate()) >= most) {
      return new TooMany(most);
    }
    return granted(attending, known.agenda(), capacity, mark);
  }

  /** Nobody passes those who wait: a place that is free while others wait is theirs. */
  private static Granted granted(Attending attending, Agenda agenda, Capacity capacity, Mark mark) {
    Session session = attending.session();
    boolean place = !session.full() && session.seats().waiting() == 0;
    Session seated = session.seated(place ? session.seats().in() : session.seats().queued());
    SignUp signUp =
        attending
            .signUp(capacity, mark)
            .anew(
                capacity,
                seated.seats().turns(),
                mark,
                place ? new SignUpState.Placed() : new SignUpState.Waiting());
    return new Granted(
        seated, signUp, agenda.with(attending.appointment(), attending.local(mark).toLocalDate()));
  }
}
