package org.pointsbank.evaluatequarter;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.ObjectionId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** A member's objections to an evaluation on public notice. Source: rules 7.8. */
@Controller("/communities/{community}/evaluations/{quarter}/people/{person}/objections")
final class ObjectionsController {
  private final EnterObjection enterObjection;
  private final Objections objections;

  ObjectionsController(EnterObjection enterObjection, Objections objections) {
    this.enterObjection = enterObjection;
    this.objections = objections;
  }

  /** Objects to somebody's place, or to somebody having none, while the notice lasts. */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.EVALUATION_STAGE, ProblemCode.OBJECTION_EXISTS})
  Answer<ObjectionReceipt> enter(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable Quarter quarter,
      @PathVariable PersonId person,
      @Body NewObjection asked) {
    return enterObjection.enter(call, new Manifest.Of(community, quarter), person, asked);
  }

  /** Shows an objection of this person, and what came of it. */
  @Get("/{objection}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<ObjectionView> show(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable Quarter quarter,
      @PathVariable PersonId person,
      @PathVariable ObjectionId objection) {
    return Answer.ofAny(
        objections.find(call, new Manifest.Of(community, quarter), person, objection));
  }
}
