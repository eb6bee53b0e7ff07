package org.pointsbank.organiseactivities;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.pointsbank.domain.Capacity;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.SessionId;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BodyText;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** What the leader or a worker says of somebody who has no phone at hand. */
@Controller("/communities/{community}/sessions/{session}/attendants/{attendant}")
final class ByHandController {
  private static final int LONGEST = 60;

  private final CheckIns checkIns;

  ByHandController(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  /**
   * That somebody came.
   *
   * @param reason 1 to 60 characters in one line: why by hand
   * @param capacity as what they serve, of somebody who has not signed up and holds several
   */
  @Serdeable
  record Came(String reason, Optional<Capacity> capacity) {}

  /**
   * That somebody went.
   *
   * @param reason 1 to 60 characters in one line: why by hand
   */
  @Serdeable
  record Went(String reason) {}

  /**
   * Checks somebody in by hand, beyond the places too: whoever leads sees who did not come.
   *
   * <p>By the session's leader or a worker, never oneself; it stays traced. Source: rules 12.4.
   */
  @Post("/check-in")
  @Once
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.WRONG_STATE,
    ProblemCode.CHECK_IN_CLOSED,
    ProblemCode.CAPACITY_NOT_HELD,
    ProblemCode.CAPACITY_UNCLEAR,
    ProblemCode.CHECKED_IN_ALREADY
  })
  Answer<SignUpReceipt> checkIn(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable SessionId session,
      @PathVariable PersonId attendant,
      @Body Came came) {
    return checkIns.inByHand(
        call,
        new Sessions.At(community, session, attendant),
        BodyText.of("/reason", came.reason(), LONGEST),
        came.capacity());
  }

  /** Checks somebody out by hand: by the session's leader or a worker, never oneself. */
  @Post("/check-out")
  @Once
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.WRONG_STATE,
    ProblemCode.NOT_CHECKED_IN,
    ProblemCode.CHECKED_OUT_ALREADY
  })
  Answer<SignUpReceipt> checkOut(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable SessionId session,
      @PathVariable PersonId attendant,
      @Body Went went) {
    return checkIns.outByHand(
        call,
        new Sessions.At(community, session, attendant),
        BodyText.of("/reason", went.reason(), LONGEST));
  }
}
