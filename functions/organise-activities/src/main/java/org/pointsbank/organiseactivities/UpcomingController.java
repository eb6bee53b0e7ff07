package org.pointsbank.organiseactivities;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.DistrictId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.lambda.RuleShelf;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.CommunityItem;
import org.pointsbank.table.Page;
import org.pointsbank.table.SessionItem;

/** What a district's volunteers may sign up to. */
@Controller("/districts/{district}/sessions")
final class UpcomingController {
  private final BankTable table;
  private final RuleShelf rules;

  UpcomingController(BankTable table, RuleShelf rules) {
    this.table = table;
    this.rules = rules;
  }

  /**
   * Lists the sessions of a community of the district from a day on, day by day.
   *
   * <p>From today without {@code from}. Volunteers sign up in every community of their district.
   */
  @Get("{?community,from,limit,cursor}")
  @Allowed({Role.VOLUNTEER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.CURSOR_INVALID})
  Answer<SessionView.SessionList> list(
      Call call,
      @PathVariable DistrictId district,
      @QueryValue CommunityId community,
      @QueryValue Optional<LocalDate> from,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    return Answer.ofAny(
        in(district, community)
            .map(where -> list(where, from.orElseGet(() -> today(call, where)), limit, cursor)));
  }

  private SessionView.SessionList list(
      CommunityId community, LocalDate from, Optional<Integer> limit, Optional<String> cursor) {
    Page page = table.list(Cursor.page(SessionItem.from(community, from), limit, cursor));
    ZoneId zone = rules.of(community).zone();
    return new SessionView.SessionList(
        page.items().stream()
            .map(SessionItem::read)
            .map(session -> SessionView.of(session, zone))
            .toList(),
        Cursor.behind(page.next()));
  }

  private Optional<CommunityId> in(DistrictId district, CommunityId community) {
    return table
        .read(CommunityItem.keyOf(community))
        .map(CommunityItem::read)
        .filter(found -> found.district().equals(district))
        .map(CommunityItem.Community::id);
  }

  private LocalDate today(Call call, CommunityId community) {
    return LocalDate.ofInstant(call.now(), rules.of(community).zone());
  }
}
