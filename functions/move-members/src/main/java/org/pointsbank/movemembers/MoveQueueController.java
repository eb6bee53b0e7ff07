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

/** The moves that a community must sign. */
@Controller("/communities/{community}/moves")
final class MoveQueueController {
  private final Moves moves;

  MoveQueueController(Moves moves) {
    this.moves = moves;
  }

  /** Lists the moves that wait for this community's signature, oldest first. */
  @Get("/waiting{?limit,cursor}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.CURSOR_INVALID)
  Answer<MoveList> waiting(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    return moves.waiting(community, limit, cursor);
  }
}
