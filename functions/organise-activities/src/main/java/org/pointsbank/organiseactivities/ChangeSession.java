package org.pointsbank.organiseactivities;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Interval;
import org.pointsbank.domain.SessionId;
import org.pointsbank.domain.activity.Session;
import org.pointsbank.domain.activity.SessionChange;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.BodyText;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.SessionItem;

/** Moves or cancels a session. Source: rules 12.2. */
@Singleton
final class ChangeSession {
  private static final int LONGEST_PLACE = 60;
  private static final Duration LONGEST = Duration.ofHours(24);

  private final Sessions sessions;
  private final Settlement settlement;
  private final People people;

  ChangeSession(Sessions sessions, Settlement settlement, People people) {
    this.sessions = sessions;
    this.settlement = settlement;
    this.people = people;
  }

  /**
   * How a session shall be from now on.
   *
   * @param revision the one that was seen
   * @param start local date and time on the session's own day, {@code 2026-10-07T08:30}
   * @param end local date and time, after the start and at most 24 hours behind it
   * @param place 1 to 60 characters in one line
   * @param leader a person of this community
   */
  @Serdeable
  record Change(long revision, String start, String end, String place, String leader) {
    SessionChange.Asked asked() {
      LocalDateTime from = Moments.minute("/start", start);
      LocalDateTime to = Moments.minute("/end", end);
      if (!to.isAfter(from) || to.isAfter(from.plus(LONGEST))) {
        throw BadInput.at("/end", ProblemCode.INVALID_VALUE);
      }
      return new SessionChange.Asked(
          revision,
          new Interval(from, to),
          BodyText.of("/place", place, LONGEST_PLACE),
          People.named("/leader", leader));
    }
  }

  /**
   * Moves a session.
   *
   * @throws BadInput naming the field that cannot be
   */
  Answer<SessionReceipt> move(Call call, CommunityId community, SessionId id, Change change) {
    SessionChange.Asked asked = change.asked();
    return settlement.once(
        call,
        () -> {
          Optional<Session> led = sessions.led(call, community, id);
          if (led.isPresent() && !people.known(asked.leader(), community)) {
            throw BadInput.at("/leader", ProblemCode.INVALID_VALUE);
          }
          return decide(
              led,
              session ->
                  SessionChange.move(
                      session, asked, LocalDateTime.ofInstant(call.now(), sessions.zone(session))));
        });
  }

  Answer<SessionReceipt> cancel(Call call, CommunityId community, SessionId id, String reason) {
    Confirmation word = new Confirmation(call.person(), call.now());
    return settlement.once(
        call,
        () ->
            decide(
                sessions.led(call, community, id),
                session -> SessionChange.cancel(session, word, reason)));
  }

  private static Decision<SessionReceipt> decide(
      Optional<Session> led, Function<Session, SessionChange> change) {
    if (led.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    return switch (change.apply(led.get())) {
      case SessionChange.Done(Session session) ->
          new Decision.Write<>(SessionItem.save(session), SessionReceipt.of(session));
      case SessionChange.Changed(long revision) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.SESSION_CHANGED, "revision", revision));
      case SessionChange.NotAhead() -> new Decision.Refuse<>(ProblemCode.SESSION_NOT_AHEAD);
      case SessionChange.WrongState(String state) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
    };
  }
}
