package org.pointsbank.organiseactivities;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.SessionId;
import org.pointsbank.domain.activity.Session;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BodyText;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.Problem;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** One session, and what its leader and the community's workers do with it. */
@Controller("/communities/{community}/sessions/{session}")
final class SessionsController {
  private static final int LONGEST = 60;

  private final Sessions sessions;
  private final ChangeSession changeSession;
  private final SessionCodes codes;

  SessionsController(Sessions sessions, ChangeSession changeSession, SessionCodes codes) {
    this.sessions = sessions;
    this.changeSession = changeSession;
    this.codes = codes;
  }

  /** Shows one session of a community: when, where, and how many places are left. */
  @Get
  @Allowed({Role.VOLUNTEER, Role.TEAM_LEADER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<SessionView> show(
      Call call, @PathVariable CommunityId community, @PathVariable SessionId session) {
    return Answer.ofAny(
        sessions
            .find(community, session)
            .map(found -> SessionView.of(found, sessions.zone(found))));
  }

  /**
   * The code that stands in the leader's device now, and when the next one comes.
   *
   * <p>For the session's leader and the community's workers alone.
   */
  @Get("/code")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.WRONG_STATE})
  Answer<CodeView> code(
      Call call, @PathVariable CommunityId community, @PathVariable SessionId session) {
    Optional<Session> led = sessions.led(call, community, session);
    if (led.isPresent() && !led.get().open()) {
      return new Answer.Refused<>(
          Problem.of(ProblemCode.WRONG_STATE, "state", led.get().state().word()));
    }
    return Answer.ofAny(led.map(found -> codes.shown(found, call.now())));
  }

  /**
   * Moves a session that has not begun to another time of its day, to another place, or gives it
   * another leader.
   *
   * <p>Those who signed up stay signed up. Whoever changes it names the revision they saw.
   */
  @Post("/change")
  @Once
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.WRONG_STATE,
    ProblemCode.SESSION_CHANGED,
    ProblemCode.SESSION_NOT_AHEAD
  })
  Answer<SessionReceipt> change(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable SessionId session,
      @Body ChangeSession.Change change) {
    return changeSession.move(call, community, session, change);
  }

  /** Cancels a session with a reason that everybody reads; nobody is in it any more. */
  @Post("/cancel")
  @Once
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.WRONG_STATE})
  Answer<SessionReceipt> cancel(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable SessionId session,
      @Body Word word) {
    return changeSession.cancel(
        call, community, session, BodyText.of("/reason", word.reason(), LONGEST));
  }

  /**
   * Why.
   *
   * @param reason 1 to 60 characters in one line
   */
  @Serdeable
  record Word(String reason) {}
}
