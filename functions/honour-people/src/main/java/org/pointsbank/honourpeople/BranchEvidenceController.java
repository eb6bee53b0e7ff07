package org.pointsbank.honourpeople;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Period;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.TeamId;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.Slice;
import org.pointsbank.table.TeamStayItem;

/** Evidence for the appraisal of a Party branch's members. Source: rules 16.10. */
@Controller("/communities/{community}/teams/{team}/evidence")
final class BranchEvidenceController {
  private final BranchEvidence evidence;

  BranchEvidenceController(BranchEvidence evidence) {
    this.evidence = evidence;
  }

  /**
   * Lists what the ledger says about a period of each member of a Party branch, for reference in an
   * appraisal.
   *
   * <p>A page may hold fewer than asked for and still not be the last. Names are masked for an
   * officer.
   */
  @Get("/{period}{?limit,cursor}")
  @Allowed({Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<BranchEvidenceList> list(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable TeamId team,
      @PathVariable Period period,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    Slice stays = Cursor.page(TeamStayItem.in(team), limit, cursor);
    return Answer.ofAny(
        evidence.branch(community, team).map(branch -> evidence.of(call, branch, period, stays)));
  }

  /**
   * Some members of a Party branch.
   *
   * @param branch its name
   * @param period a quarter, a half-year or a year of service
   * @param rollDay who was in the branch on that day is listed: the period's last one, or today;
   *     none where the branch did not stand then
   * @param items by id of the person
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record BranchEvidenceList(
      String branch,
      String period,
      Optional<LocalDate> rollDay,
      List<EvidenceView> items,
      Optional<String> nextCursor) {}
}
