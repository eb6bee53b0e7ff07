package org.pointsbank.honourpeople;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** Evidence for an appraisal. Source: rules 16.9. */
@Controller("/communities/{community}/people/{person}/evidence")
final class EvidenceController {
  private final Evidence evidence;

  EvidenceController(Evidence evidence) {
    this.evidence = evidence;
  }

  /** Shows what the ledger says about a person's period, for reference in an appraisal. */
  @Get("/{period}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<EvidenceView> show(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Period period) {
    return Answer.ofAny(evidence.of(call, community, person, period));
  }
}
