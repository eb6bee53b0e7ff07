package org.pointsbank.awardpoints;

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

/** The appeals of a community that somebody must decide about. */
@Controller("/communities/{community}/appeals")
final class AppealQueueController {
  private final Appeals appeals;

  AppealQueueController(Appeals appeals) {
    this.appeals = appeals;
  }

  /** Lists the appeals that nobody has decided about, by the numbers of their lines. */
  @Get("/waiting{?limit,cursor}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.CURSOR_INVALID)
  Answer<AppealList> waiting(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    return appeals.waiting(call, community, limit, cursor);
  }
}
