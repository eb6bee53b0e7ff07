package org.pointsbank.recordhours;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.SessionId;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** A session that is over: its attendance becomes records, and these are confirmed. */
@Controller("/communities/{community}/sessions/{session}")
final class CompletionController {
  private final CloseSession closeSession;
  private final FinishSession finishSession;

  CompletionController(CloseSession closeSession, FinishSession finishSession) {
    this.closeSession = closeSession;
    this.finishSession = finishSession;
  }

  /**
   * Completes a session: every attendance becomes a service record that was timed, and who had a
   * place and never came is a no-show.
   *
   * <p>By the session's leader or a worker, from its planned end on. Source: rules 12.7.
   */
  @Post("/complete")
  @Once
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.WRONG_STATE, ProblemCode.SESSION_NOT_OVER})
  Answer<CompletionView.Receipt> complete(
      Call call, @PathVariable CommunityId community, @PathVariable SessionId session) {
    return closeSession.complete(call, community, session);
  }

  /**
   * Confirms all records of a completed session, as if each were confirmed by itself.
   *
   * <p>By a worker who neither completed it nor was there. Source: rules 4.2 and 12.7.
   */
  @Post("/confirm")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.WRONG_STATE,
    ProblemCode.ENTERED_BY_YOU,
    ProblemCode.OWN_RECORD
  })
  Answer<CompletionView.Receipt> confirm(
      Call call, @PathVariable CommunityId community, @PathVariable SessionId session) {
    return closeSession.confirm(call, community, session);
  }

  /** Goes on for at most five seconds with what was begun; harmless when called again. */
  @Post("/completion/advance")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<CompletionView> advance(
      Call call, @PathVariable CommunityId community, @PathVariable SessionId session) {
    closeSession.led(call, community, session).ifPresent(finishSession::advance);
    return show(call, community, session);
  }

  /** Shows how many attendances became records, and which could not and why. */
  @Get("/completion")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<CompletionView> show(
      Call call, @PathVariable CommunityId community, @PathVariable SessionId session) {
    return Answer.ofAny(
        closeSession
            .led(call, community, session)
            .map(found -> CompletionView.of(found, finishSession.signUps(found))));
  }
}
