package org.pointsbank.movemembers;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** How a membership ends, and how somebody comes back. Source: rules 13.5 to 13.8. */
@Controller("/communities/{community}/people/{person}/membership")
final class MembershipEndController {
  private final EndMembership endMembership;
  private final RejoinMember rejoinMember;

  MembershipEndController(EndMembership endMembership, RejoinMember rejoinMember) {
    this.endMembership = endMembership;
    this.rejoinMember = rejoinMember;
  }

  /**
   * Ends a membership because the person left or died; hours stay, what could be spent ends.
   *
   * <p>A worker enters it; the death of somebody who holds a role is entered by an officer. Source:
   * rules 13.5 to 13.7.
   */
  @Post("/end")
  @Once
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.ROLE_MISSING,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.NOT_A_MEMBER,
    ProblemCode.FUTURE_DAY,
    ProblemCode.DAY_TOO_OLD,
    ProblemCode.DAY_SERVED,
    ProblemCode.MOVE_OPEN,
    ProblemCode.OPEN_ORDERS
  })
  Answer<LeavingReceipt> end(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @Body NewLeaving leaving) {
    return endMembership.end(call, community, person, leaving);
  }

  /** Makes somebody who left a member again; what ended does not come back. */
  @Post("/rejoin")
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.PERSON_MERGED,
    ProblemCode.MEMBER_ALREADY,
    ProblemCode.FUTURE_DAY,
    ProblemCode.DAY_TOO_OLD
  })
  Answer<LeavingReceipt.Returned> rejoin(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @Body NewLeaving.Return back) {
    return rejoinMember.rejoin(call, community, person, back);
  }
}
