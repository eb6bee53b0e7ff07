package org.pointsbank.printpassbook;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.PersonId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** The evidence of a person for an appraisal, on paper. Source: rules 16.9. */
@Controller("/communities/{community}/people/{person}/evidence")
final class PersonEvidenceController {
  private final EvidenceFiles files;

  PersonEvidenceController(EvidenceFiles files) {
    this.files = files;
  }

  /** Gives what the ledger says about a person's period, for reference in an appraisal, as PDF. */
  @Get("/{period}/pdf")
  @Produces(EvidenceFiles.PDF)
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.STATEMENT_TOO_LARGE})
  Answer<byte[]> pdf(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable PersonId person,
      @PathVariable Period period) {
    return files.person(call, community, person, period);
  }
}
