package org.pointsbank.recordhours;

import jakarta.inject.Singleton;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Confirmation;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.SessionId;
import org.pointsbank.domain.acting.Acting;
import org.pointsbank.domain.activity.Closing;
import org.pointsbank.domain.activity.Session;
import org.pointsbank.domain.activity.SignUpState;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.lambda.Settlement;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.SessionItem;
import org.pointsbank.table.SignUpItem;

/**
 * Begins to complete a session, or to confirm what was completed. That moves the session alone;
 * {@link FinishSession} does the rest. Source: rules 12.7.
 */
@Singleton
final class CloseSession {
  private final BankTable table;
  private final Settlement settlement;
  private final RuleShelf rules;
  private final FinishSession finishSession;

  CloseSession(
      BankTable table, Settlement settlement, RuleShelf rules, FinishSession finishSession) {
    this.table = table;
    this.settlement = settlement;
    this.rules = rules;
    this.finishSession = finishSession;
  }

  /** Completes a session that is over, for its leader or a worker, and works on it at once. */
  Answer<CompletionView.Receipt> complete(Call call, CommunityId community, SessionId id) {
    Confirmation word = new Confirmation(call.person(), call.now());
    return begun(
        call, community, id, session -> Closing.complete(session, word, now(call, session)));
  }

  /** Confirms all records of a completed session, and works on it at once. */
  Answer<CompletionView.Receipt> confirm(Call call, CommunityId community, SessionId id) {
    Confirmation word = new Confirmation(call.person(), call.now());
    return begun(
        call, community, id, session -> Closing.confirm(session, word, attended(session, call)));
  }

  private Answer<CompletionView.Receipt> begun(
      Call call, CommunityId community, SessionId id, Function<Session, Closing> closing) {
    Answer<CompletionView.Receipt> answer =
        settlement.once(call, () -> decide(led(call, community, id), closing));
    if (!(answer instanceof Answer.Refused<CompletionView.Receipt>)) {
      find(community, id).ifPresent(finishSession::advance);
    }
    return answer;
  }

  private static Decision<CompletionView.Receipt> decide(
      Optional<Session> found, Function<Session, Closing> closing) {
    if (found.isEmpty()) {
      return new Decision.Refuse<>(ProblemCode.NOT_FOUND);
    }
    return switch (closing.apply(found.get())) {
      case Closing.Begun(Session session) ->
          new Decision.Write<>(SessionItem.save(session), CompletionView.Receipt.of(session));
      case Closing.NotOver() -> new Decision.Refuse<>(ProblemCode.SESSION_NOT_OVER);
      case Closing.CompletedByYou() -> new Decision.Refuse<>(ProblemCode.ENTERED_BY_YOU);
      case Closing.Attended() -> new Decision.Refuse<>(ProblemCode.OWN_RECORD);
      case Closing.WrongState(String state) ->
          new Decision.Refuse<>(Problem.of(ProblemCode.WRONG_STATE, "state", state));
    };
  }

  /** The session, for its leader and the workers of its community. */
  Optional<Session> led(Call call, CommunityId community, SessionId id) {
    return find(community, id)
        .filter(session ->
            call.is(session.offer().leader()) || call.holds(Role.CENTRE_WORKER, community));
  }

  private Optional<Session> find(CommunityId community, SessionId id) {
    return table.read(SessionItem.keyOf(community, id)).map(SessionItem::read);
  }

  private LocalDateTime now(Call call, Session session) {
    return LocalDateTime.ofInstant(call.now(), rules.of(session.community()).zone());
  }

  /** Whether the caller, or somebody they act for, was there. Source: rules 8.3. */
  private boolean attended(Session session, Call call) {
    return Stream.concat(Stream.of(call.person()), call.acting().stream().map(Acting::principal))
        .map(person -> SignUpItem.keyOf(session.community(), session.id(), person))
        .flatMap(key -> table.read(key).stream())
        .map(item -> SignUpItem.read(item).state())
        .anyMatch(state ->
            state instanceof SignUpState.Recorded || state instanceof SignUpState.Unrecorded);
  }
}
