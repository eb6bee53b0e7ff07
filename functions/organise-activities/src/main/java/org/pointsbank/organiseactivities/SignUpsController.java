package org.pointsbank.organiseactivities;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.SessionId;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** One person and one session of a community of their district. */
@Controller("/communities/{community}/sessions/{session}/people/{person}")
final class SignUpsController {
  private static final Pattern CODE = Pattern.compile("[0-9]{6}");

  private final Sessions sessions;
  private final SignUps signUps;
  private final CheckIns checkIns;

  SignUpsController(Sessions sessions, SignUps signUps, CheckIns checkIns) {
    this.sessions = sessions;
    this.signUps = signUps;
    this.checkIns = checkIns;
  }

  /**
   * What is said when signing up.
   *
   * @param capacity as what they serve; may be left out by who holds only one
   */
  @Serdeable
  record Wish(Optional<Capacity> capacity) {}

  /**
   * What is said when coming.
   *
   * @param code six digits, as the leader's device shows them
   * @param capacity as what they serve, of somebody who has not signed up and holds several
   */
  @Serdeable
  record Coming(String code, Optional<Capacity> capacity) {}

  /**
   * What is said when going.
   *
   * @param code six digits, as the leader's device shows them
   */
  @Serdeable
  record Going(String code) {}

  /** Shows a session and where a person stands with it. */
  @Get
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<SignUpView> show(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable SessionId session,
      @PathVariable PersonId person) {
    return Answer.ofAny(
        sessions
            .attending(new Sessions.At(community, session, person))
            .map(attending ->
                SignUpView.of(attending.session(), attending.earlier(), attending.zone())));
  }

  /**
   * Signs a person up to a session; where every place is taken, they wait in the order of signing
   * up.
   *
   * <p>By themselves, or by a worker of the session's community for anybody of the district.
   * Source: rules 12.3.
   */
  @Post("/sign-up")
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.WRONG_STATE,
    ProblemCode.SIGN_UP_CLOSED,
    ProblemCode.SIGNED_UP_ALREADY,
    ProblemCode.CAPACITY_NOT_HELD,
    ProblemCode.CAPACITY_UNCLEAR,
    ProblemCode.SESSION_CLASH,
    ProblemCode.TOO_MANY_SIGN_UPS
  })
  Answer<SignUpReceipt> signUp(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable SessionId session,
      @PathVariable PersonId person,
      @Body Wish wish) {
    return signUps.signUp(call, new Sessions.At(community, session, person), wish.capacity());
  }

  /** Takes a sign-up back; whoever waits first has the place. */
  @Post("/cancel")
  @Once
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.WRONG_STATE,
    ProblemCode.SIGN_UP_CLOSED,
    ProblemCode.NOT_SIGNED_UP
  })
  Answer<SignUpReceipt> cancel(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable SessionId session,
      @PathVariable PersonId person) {
    return signUps.cancel(call, new Sessions.At(community, session, person));
  }

  /**
   * Checks a person in by the code on the leader's device.
   *
   * <p>Who has not signed up may come while places are left. Source: rules 12.4.
   */
  @Post("/check-in")
  @Once
  @Allowed(Role.VOLUNTEER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.WRONG_STATE,
    ProblemCode.CHECK_IN_CLOSED,
    ProblemCode.CAPACITY_NOT_HELD,
    ProblemCode.CAPACITY_UNCLEAR,
    ProblemCode.TOO_MANY_WRONG_CODES,
    ProblemCode.SESSION_CODE_WRONG,
    ProblemCode.NO_PLACE_LEFT,
    ProblemCode.CHECKED_IN_ALREADY
  })
  Answer<SignUpReceipt> checkIn(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable SessionId session,
      @PathVariable PersonId person,
      @Body Coming coming) {
    return checkIns.in(
        call, new Sessions.At(community, session, person), code(coming.code()), coming.capacity());
  }

  /** Checks a person out by the code on the leader's device. */
  @Post("/check-out")
  @Once
  @Allowed(Role.VOLUNTEER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.WRONG_STATE,
    ProblemCode.NOT_CHECKED_IN,
    ProblemCode.CHECKED_OUT_ALREADY,
    ProblemCode.TOO_MANY_WRONG_CODES,
    ProblemCode.SESSION_CODE_WRONG
  })
  Answer<SignUpReceipt> checkOut(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable SessionId session,
      @PathVariable PersonId person,
      @Body Going going) {
    return checkIns.out(call, new Sessions.At(community, session, person), code(going.code()));
  }

  private static String code(String said) {
    if (!CODE.matcher(said).matches()) {
      throw BadInput.at("/code", ProblemCode.INVALID_VALUE);
    }
    return said;
  }
}
