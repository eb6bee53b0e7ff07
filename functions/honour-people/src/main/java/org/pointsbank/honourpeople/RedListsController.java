package org.pointsbank.honourpeople;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Period;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Cached;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Open;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** The red lists 红榜 of communities, for public pages. Source: rules 16.8. */
@Controller("/red-lists")
final class RedListsController {
  /** So long a copy on its way may be shown, in seconds: an opt-out is seen within minutes. */
  private static final int KEPT = 300;

  private final RedLists redLists;

  RedListsController(RedLists redLists) {
    this.redLists = redLists;
  }

  /** Shows a community's red list of a quarter or a year, without a sign-in: masked names alone. */
  @Get("/{community}/{period}")
  @Open
  @Cached(KEPT)
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<RedListView> show(
      Call call, @PathVariable CommunityId community, @PathVariable Period period) {
    return Answer.ofAny(redLists.of(community, period));
  }
}
