package org.pointsbank.organiseactivities;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.SessionId;
import org.pointsbank.domain.activity.Agenda;
import org.pointsbank.domain.activity.Attending;
import org.pointsbank.domain.activity.Cancelling;
import org.pointsbank.domain.activity.CapacityChoice;
import org.pointsbank.domain.activity.Mark;
import org.pointsbank.domain.activity.Session;
import org.pointsbank.domain.activity.SignUp;
import org.pointsbank.domain.activity.SignUpState;
import org.pointsbank.domain.activity.SigningUp;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.AgendaItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.SessionItem;
import org.pointsbank.table.SignUpItem;
import org.pointsbank.table.Transaction;

/**
 * Signs people up to sessions and off again. Session, sign-up and agenda are written together, each
 * under its version: of two for the last place one waits, and of two clashing sign-ups of one
 * person one is refused. Source: rules 12.3.
 */
@Singleton
final class SignUps {
  private final BankTable table;
  private final Sessions sessions;
  private final Settlement settlement;

  SignUps(BankTable table, Sessions sessions, Settlement settlement) {
    this.table = table;
    this.sessions = sessions;
    this.settlement = settlement;
  }

  Answer<SignUpReceipt> signUp(Call call, Sessions.At at, Optional<Capacity> said) {
    Mark mark = new Mark(call.person(), call.now(), "");
    return settlement.once(
        call,
        () ->
            sessions
                .attending(at)
                .map(attending -> decide(attending, said, mark))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Decision<SignUpReceipt> decide(Attending attending, Optional<Capacity> said, Mark mark) {
    Agenda agenda = sessions.agenda(attending.person().id());
    List<Session> others =
        sessions.all(agenda.around(LocalDate.ofInstant(mark.at(), attending.zone())));
    SigningUp.Others known = new SigningUp.Others(agenda, others);
    return switch (SigningUp.decide(attending, known, said, mark)) {
      case SigningUp.Granted(Session session, SignUp signUp, Agenda more) ->
          new Decision.Write<>(
              SessionItem.save(session).and(SignUpItem.save(signUp)).and(AgendaItem.save(more)),
              SignUpReceipt.of(signUp));
      case SigningUp.NotOpen(String state) -> refuse(ProblemCode.WRONG_STATE, "state", state);
      case SigningUp.Closed() -> new Decision.Refuse<>(ProblemCode.SIGN_UP_CLOSED);
      case SigningUp.Already(String state) -> refuse(ProblemCode.SIGNED_UP_ALREADY, "state", state);
      case SigningUp.NoCapacity(CapacityChoice why) -> Unsettled.refuse(why, said);
      case SigningUp.Clash(SessionId other) -> refuse(ProblemCode.SESSION_CLASH, "session", other);
      case SigningUp.TooMany(long most) -> refuse(ProblemCode.TOO_MANY_SIGN_UPS, "most", most);
    };
  }

  Answer<SignUpReceipt> cancel(Call call, Sessions.At at) {
    Mark mark = new Mark(call.person(), call.now(), "");
    return settlement.once(
        call,
        () ->
            sessions
                .attending(at)
                .map(attending -> decide(attending, mark))
                .orElseGet(() -> new Decision.Refuse<>(ProblemCode.NOT_FOUND)));
  }

  private Decision<SignUpReceipt> decide(Attending attending, Mark mark) {
    Agenda agenda = sessions.agenda(attending.person().id());
    Optional<SignUp> next = next(attending.session());
    return switch (Cancelling.decide(attending, next, agenda, mark)) {
      case Cancelling.Granted granted ->
          new Decision.Write<>(effect(granted), SignUpReceipt.of(granted.signUp()));
      case Cancelling.NotOpen(String state) -> refuse(ProblemCode.WRONG_STATE, "state", state);
      case Cancelling.TooLate() -> new Decision.Refuse<>(ProblemCode.SIGN_UP_CLOSED);
      case Cancelling.NotSignedUp() -> new Decision.Refuse<>(ProblemCode.NOT_SIGNED_UP);
    };
  }

  private static Transaction effect(Cancelling.Granted granted) {
    Transaction effect =
        SessionItem.save(granted.session())
            .and(SignUpItem.save(granted.signUp()))
            .and(AgendaItem.save(granted.agenda()));
    return granted.promoted().map(SignUpItem::save).map(effect::and).orElse(effect);
  }

  /** Who waits first. Read behind the session: who comes or goes since then moves its version. */
  private Optional<SignUp> next(Session session) {
    if (session.seats().waiting() == 0) {
      return Optional.empty();
    }
    List<SignUp> waiting = new ArrayList<>();
    table.each(
        SignUpItem.of(session.community(), session.id()),
        item -> {
          SignUp each = SignUpItem.read(item);
          if (each.state() instanceof SignUpState.Waiting) {
            waiting.add(each);
          }
        });
    return waiting.stream().min(Comparator.comparingLong(SignUp::turn));
  }

  private static Decision<SignUpReceipt> refuse(ProblemCode code, String name, Object fact) {
    return new Decision.Refuse<>(Problem.of(code, name, fact));
  }
}
