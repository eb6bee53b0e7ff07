package org.pointsbank.evaluatequarter;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.ObjectionId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** All objections to an evaluation, for whoever decides about them. Source: rules 7.8. */
@Controller("/communities/{community}/evaluations/{quarter}/objections")
final class ObjectionDeskController {
  private final HearObjections hearObjections;
  private final Objections objections;

  ObjectionDeskController(HearObjections hearObjections, Objections objections) {
    this.hearObjections = hearObjections;
    this.objections = objections;
  }

  /** Lists all objections to an evaluation, oldest first. */
  @Get
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  Answer<ObjectionView.ObjectionList> list(
      Call call, @PathVariable CommunityId community, @PathVariable Quarter quarter) {
    return Answer.of(objections.all(call, new Manifest.Of(community, quarter)));
  }

  /** Upholds an objection, with a reason, and changes the result in the same step. */
  @Post("/{objection}/uphold")
  @Once
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.ENTERED_BY_YOU,
    ProblemCode.WRONG_STATE,
    ProblemCode.EXCUSED_ALREADY,
    ProblemCode.EVALUATION_STAGE,
    ProblemCode.AWARDS_WAITING
  })
  Answer<ObjectionReceipt> uphold(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable Quarter quarter,
      @PathVariable ObjectionId objection,
      @Body NewObjection.Upholding said) {
    return hearObjections.uphold(call, new Manifest.Of(community, quarter), objection, said);
  }

  /** Refuses an objection, with a reason: the result stays. */
  @Post("/{objection}/refuse")
  @Once
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_FAVOUR,
    ProblemCode.ENTERED_BY_YOU,
    ProblemCode.WRONG_STATE
  })
  Answer<ObjectionReceipt> refuse(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable Quarter quarter,
      @PathVariable ObjectionId objection,
      @Body Reason why) {
    return hearObjections.refuse(call, new Manifest.Of(community, quarter), objection, why.said());
  }
}
