package org.pointsbank.evaluatequarter;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import java.util.function.BiFunction;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Decision;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.Settlement;

/** An evaluation on its way to the public. Source: rules 7.7. */
@Controller("/communities/{community}/evaluations/{quarter}")
final class CourseController {
  private final Settlement settlement;
  private final LeadCourse leadCourse;

  CourseController(Settlement settlement, LeadCourse leadCourse) {
    this.settlement = settlement;
    this.leadCourse = leadCourse;
  }

  /** Puts a draft on public notice for as many days as the rule book says. */
  @Post("/notice")
  @Once
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.EVALUATION_STAGE})
  Answer<EvaluationView> openNotice(
      Call call, @PathVariable CommunityId community, @PathVariable Quarter quarter) {
    return led(call, new Manifest.Of(community, quarter), leadCourse::openNotice);
  }

  /** Publishes an evaluation for good, once its notice is over and no objection is open. */
  @Post("/publish")
  @Once
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.EVALUATION_STAGE,
    ProblemCode.TOO_EARLY,
    ProblemCode.OBJECTIONS_OPEN
  })
  Answer<EvaluationView> publish(
      Call call, @PathVariable CommunityId community, @PathVariable Quarter quarter) {
    return led(call, new Manifest.Of(community, quarter), leadCourse::publish);
  }

  /** Makes a result anew from the ledger as it is now; a public notice begins anew with it. */
  @Post("/remake")
  @Once
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.EVALUATION_STAGE, ProblemCode.AWARDS_WAITING})
  Answer<EvaluationView> remake(
      Call call, @PathVariable CommunityId community, @PathVariable Quarter quarter) {
    return led(call, new Manifest.Of(community, quarter), leadCourse::remake);
  }

  private Answer<EvaluationView> led(
      Call call,
      Manifest.Of of,
      BiFunction<Manifest.Of, Manifest.Made, Decision<EvaluationView>> step) {
    return settlement.once(call, () -> step.apply(of, new Manifest.Made(call.now(), call.who())));
  }
}
