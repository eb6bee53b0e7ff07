package org.pointsbank.movemembers;

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

/** People of a community who could be known twice. Source: rules 15.1 and 15.2. */
@Controller("/communities/{community}/duplicates")
final class MergeQueueController {
  private final Merges merges;

  MergeQueueController(Merges merges) {
    this.merges = merges;
  }

  /** Lists people of the community who could be one and the same, masked, and why. */
  @Get
  @Allowed(Role.CENTRE_WORKER)
  Answer<DuplicateList> list(Call call, @PathVariable CommunityId community) {
    return Answer.of(DuplicateList.of(merges.alike(community)));
  }

  /** Lists the proposals that two people are one which wait for a second person, oldest first. */
  @Get("/waiting{?limit,cursor}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.CURSOR_INVALID)
  Answer<MergeView.MergeList> waiting(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    return Answer.of(merges.waiting(community, limit, cursor));
  }
}
