package org.pointsbank.formteams;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.PartnerId;
import org.pointsbank.domain.Role;
import org.pointsbank.domain.TeamId;
import org.pointsbank.domain.team.Ending;
import org.pointsbank.domain.team.Team;
import org.pointsbank.domain.team.TeamKind;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Page;
import org.pointsbank.table.TeamItem;

/** The teams of a community. Source: rules 14.2. */
@Controller("/communities/{community}/teams")
final class TeamsController {
  private final BankTable table;
  private final FormTeam formTeam;

  TeamsController(BankTable table, FormTeam formTeam) {
    this.table = table;
    this.formTeam = formTeam;
  }

  /** Lists the teams of a community, ended ones too. */
  @Get("{?limit,cursor}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<TeamList> list(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    Page page = table.list(Cursor.page(TeamItem.of(community), limit, cursor));
    return Answer.of(
        new TeamList(
            page.items().stream().map(TeamItem::read).map(TeamView::of).toList(),
            Cursor.behind(page.next())));
  }

  /** Shows one team. */
  @Get("/{team}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER, Role.AUDITOR})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<TeamView> show(Call call, @PathVariable CommunityId community, @PathVariable TeamId team) {
    return Answer.ofAny(
        table.read(TeamItem.keyOf(community, team)).map(TeamItem::read).map(TeamView::of));
  }

  /**
   * Forms a team from today or an earlier day on, alone or with a partner; its name is unique in
   * the community.
   */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({
    ProblemCode.NOT_FOUND,
    ProblemCode.TEAM_EXISTS,
    ProblemCode.PARTNER_ENDED,
    ProblemCode.INVALID_VALUE
  })
  Answer<TeamView> form(Call call, @PathVariable CommunityId community, @Body NewTeam asked) {
    return formTeam.form(call, community, asked);
  }

  /** Ends a team with today; it and its members stay readable. */
  @Post("/{team}/end")
  @Once
  @Allowed(Role.CENTRE_WORKER)
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.TEAM_ENDED})
  Answer<TeamView> end(
      Call call,
      @PathVariable CommunityId community,
      @PathVariable TeamId team,
      @Body Said.Why why) {
    return formTeam.end(call, community, team, why.said());
  }

  /**
   * A team that is to be.
   *
   * @param name 1 to 64 characters; blanks are dropped
   * @param purpose what it is for, in one line
   * @param partner of the district, where it is a joint team
   * @param from the first day, not in the future; today if it is left out
   * @param kind a Party branch takes in Party members alone; a team of volunteers if it is left out
   */
  @Serdeable
  record NewTeam(
      String name,
      String purpose,
      Optional<String> partner,
      Optional<LocalDate> from,
      Optional<TeamKind> kind) {}

  /**
   * A team.
   *
   * @param team the bank's own id
   * @param name unique in the community
   * @param purpose what it is for
   * @param partner with whom, if it is a joint team
   * @param from the first day
   * @param until the first day no more, if it ended
   * @param kind who may be in it
   */
  @Serdeable
  record TeamView(
      String team,
      String name,
      String purpose,
      Optional<String> partner,
      LocalDate from,
      Optional<LocalDate> until,
      TeamKind kind) {
    static TeamView of(Team team) {
      return new TeamView(
          team.id().value(),
          team.name(),
          team.purpose(),
          team.partner().map(PartnerId::value),
          team.from(),
          team.ending().map(Ending::day),
          team.kind());
    }
  }

  /**
   * Some teams of a community.
   *
   * @param items by id
   * @param nextCursor where to go on, if there are more
   */
  @Serdeable
  record TeamList(List<TeamView> items, Optional<String> nextCursor) {}
}
