package org.pointsbank.recordhours;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** The corrections that a community's workers must decide about. */
@Controller("/communities/{community}/corrections")
final class CorrectionQueueController {
  private final Corrections corrections;

  CorrectionQueueController(Corrections corrections) {
    this.corrections = corrections;
  }

  /** Lists the corrections that nobody has decided about, oldest service first. */
  @Get("/waiting{?limit,cursor}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.CURSOR_INVALID)
  Answer<CorrectionList> waiting(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    return corrections.waiting(call, community, limit, cursor);
  }
}
