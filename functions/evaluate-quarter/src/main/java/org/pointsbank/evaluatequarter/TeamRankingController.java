package org.pointsbank.evaluatequarter;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Measure;
import org.pointsbank.domain.Quarter;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.TeamMeasure;
import org.pointsbank.domain.TieRule;
import org.pointsbank.domain.evaluation.Manifest;
import org.pointsbank.domain.evaluation.RankedTeam;
import org.pointsbank.domain.evaluation.TeamTotals;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.BadInput;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Page;
import org.pointsbank.table.RankedTeamItem;

/** The teams of an evaluation. Source: rules 7.12. */
@Controller("/communities/{community}/evaluations/{quarter}/teams")
final class TeamRankingController {
  private final BankTable table;
  private final Evaluations evaluations;
  private final Drafting drafting;

  TeamRankingController(BankTable table, Evaluations evaluations, Drafting drafting) {
    this.table = table;
    this.evaluations = evaluations;
    this.drafting = drafting;
  }

  /** Lists the teams of an evaluated quarter, first rank first, those without a place last. */
  @Get("{?limit,cursor}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<TeamPage> teams(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable Quarter quarter,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    int most = Cursor.limit(limit);
    Optional<String> after = Cursor.read(cursor).map(TeamRankingController::place);
    return Answer.ofAny(
        evaluations
            .manifest(new Manifest.Of(community, quarter))
            .map(manifest -> page(manifest, after, most)));
  }

  private static String place(String cursor) {
    if (!RankedTeamItem.isPlace(cursor)) {
      throw BadInput.at("cursor", ProblemCode.CURSOR_INVALID);
    }
    return cursor;
  }

  private TeamPage page(Manifest manifest, Optional<String> after, int most) {
    Page page = table.list(RankedTeamItem.behind(manifest, after).limitedTo(most));
    List<RankedTeam> ranked = page.items().stream().map(RankedTeamItem::read).toList();
    Map<TeamId, TeamTotals> now =
        ranked.isEmpty()
            ? Map.of()
            : drafting.teams(
                manifest,
                evaluations.excusals(manifest.of()),
                ranked.stream().map(each -> each.team().team()).collect(Collectors.toSet()));
    return new TeamPage(
        manifest.of().quarter().toString(),
        manifest.basis().rules().measure(),
        manifest.basis().rules().ties(),
        manifest.basis().rules().teams().by(),
        manifest.basis().rules().teams().leastMembers(),
        ranked.stream()
            .map(each -> RankedTeamView.of(manifest, each, corrected(each, now)))
            .toList(),
        Cursor.behind(page.next().map(sk -> RankedTeamItem.placeOf(manifest, sk))));
  }

  private static boolean corrected(RankedTeam ranked, Map<TeamId, TeamTotals> now) {
    return !Optional.ofNullable(now.get(ranked.team().team())).equals(Optional.of(ranked.team()));
  }

  /**
   * Some teams of an evaluation; none where it was made before teams were ranked.
   *
   * @param quarter of the services that count
   * @param measure what is measured
   * @param ties who comes first among equals
   * @param by whether that is added up, or divided by the number of members
   * @param leastMembers a team with fewer is listed without a place
   * @param items first rank first, equal ranks by id; those without a place last
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record TeamPage(
      String quarter,
      Measure measure,
      TieRule ties,
      TeamMeasure by,
      long leastMembers,
      List<RankedTeamView> items,
      Optional<String> nextCursor) {}
}
