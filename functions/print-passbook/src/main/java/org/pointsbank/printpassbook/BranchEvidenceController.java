package org.pointsbank.printpassbook;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.TeamId;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;

/** The evidence of a Party branch for an appraisal, on paper. Source: rules 16.10. */
@Controller("/communities/{community}/teams/{team}/evidence")
final class BranchEvidenceController {
  private final EvidenceFiles files;

  BranchEvidenceController(EvidenceFiles files) {
    this.files = files;
  }

  /** Gives what the ledger says about a period of each member of a Party branch, as PDF. */
  @Get("/{period}/pdf")
  @Produces(EvidenceFiles.PDF)
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.STATEMENT_TOO_LARGE})
  Answer<byte[]> pdf(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable TeamId team,
      @PathVariable Period period) {
    return files.branch(call, community, team, period);
  }
}
