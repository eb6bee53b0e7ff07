package org.pointsbank.redeempoints;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HalfYear;
import org.pointsbank.domain.OrderId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.round.RoundId;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BodyId;
import org.pointsbank.lambda.BodyText;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** What workers do with orders at the counter. */
@Controller("/communities/{community}/rounds/{round}/people/{person}/orders/{order}")
final class HandOverController {
  private final HandOver handOver;
  private final ResetCode resetCode;

  HandOverController(HandOver handOver, ResetCode resetCode) {
    this.handOver = handOver;
    this.resetCode = resetCode;
  }

  /** Hands a prize over against the code that its owner says; a wrong code counts. */
  @Post("/pick-up")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.WRONG_PHASE,
    ProblemCode.WRONG_STATE,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.NOT_A_PROXY,
    ProblemCode.NO_APPOINTMENT,
    ProblemCode.TOO_EARLY,
    ProblemCode.WRONG_CODE,
    ProblemCode.CODE_LOCKED
  })
  Answer<OrderView> pickUp(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable HalfYear round,
      @PathVariable PersonId person,
      @PathVariable OrderId order,
      @Body Code body) {
    return handOver.pickUp(
        call,
        new OrderDesk.At(new RoundId(community, round), person, order),
        BodyText.of("/code", body.code()),
        body.fetchedBy().map(HandOverController::person));
  }

  /** Makes a new pick-up code, which only the owner of the order sees. */
  @Post("/reset-code")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.WRONG_STATE, ProblemCode.OWN_FAVOUR})
  Answer<OrderView> resetCode(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable HalfYear round,
      @PathVariable PersonId person,
      @PathVariable OrderId order,
      @Body Reset body) {
    return resetCode.reset(
        call,
        new OrderDesk.At(new RoundId(community, round), person, order),
        BodyText.of("/reason", body.reason()));
  }

  private static PersonId person(String text) {
    return BodyId.of("/fetchedBy", text, PersonId::new);
  }

  /**
   * What the owner, or somebody for them, said.
   *
   * @param code six digits
   * @param fetchedBy who said it for the owner and takes the piece along: somebody who is named to
   *     fetch for them; the owner if not told
   */
  @Serdeable
  record Code(String code, Optional<String> fetchedBy) {
    /** Not even a wrong code may reach a log. */
    @Override
    public String toString() {
      return "Code[]";
    }
  }

  /**
   * Why a code is made anew.
   *
   * @param reason kept with the order
   */
  @Serdeable
  record Reset(String reason) {}
}
