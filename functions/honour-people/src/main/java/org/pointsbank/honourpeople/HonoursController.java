package org.pointsbank.honourpeople;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.HonourId;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** The honours of a person. Source: rules 16.5. */
@Controller("/communities/{community}/people/{person}/honours")
final class HonoursController {
  private final Honours honours;

  HonoursController(Honours honours) {
    this.honours = honours;
  }

  /** Lists the honours of a person, newest first, with their certificates. */
  @Get("{?limit,cursor}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<HonourView.HonourList> list(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    return honours.list(call, community, person, new Honours.Cursoring(limit, cursor));
  }

  /** Takes an honour back, with a reason; its certificate says so from then on. */
  @Post("/{honour}/revoke")
  @Once
  @Allowed(Role.DISTRICT_OFFICER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.OWN_FAVOUR, ProblemCode.HONOUR_REVOKED})
  Answer<HonourView.Receipt> revoke(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable HonourId honour,
      @Body NewEdition.Ending why) {
    return honours.revoke(call, community, person, honour, why.said());
  }
}
