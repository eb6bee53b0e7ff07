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

/** The vouchers of a community that somebody must decide about. */
@Controller("/communities/{community}/vouchers")
final class VoucherQueueController {
  private final Vouchers vouchers;

  VoucherQueueController(Vouchers vouchers) {
    this.vouchers = vouchers;
  }

  /** Lists the vouchers that wait for a second person, oldest first. */
  @Get("/waiting{?limit,cursor}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.CURSOR_INVALID)
  Answer<VoucherList> waiting(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    return vouchers.waiting(call, community, limit, cursor);
  }
}
