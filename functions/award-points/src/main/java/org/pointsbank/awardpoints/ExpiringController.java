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

/** What of a community's points expires when. */
@Controller("/communities/{community}/expiring")
final class ExpiringController {
  private final ExpiringPoints expiring;

  ExpiringController(ExpiringPoints expiring) {
    this.expiring = expiring;
  }

  /**
   * Lists what will expire when, account by account, by all that is known today; what orders hold
   * is told apart, since they protect it.
   *
   * <p>Accounts of which nothing expires are left out, so a page may be short or empty and still
   * have a cursor. Source: rules 3.6.
   */
  @Get("{?limit,cursor}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<ExpiringList> list(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    return Answer.of(expiring.list(call, community, limit, cursor));
  }
}
