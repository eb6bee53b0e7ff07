package org.pointsbank.organiseactivities;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import java.util.Optional;
import org.pointsbank.domain.ActivityId;
import org.pointsbank.domain.CommunityId;
import org.pointsbank.domain.Role;
import org.pointsbank.lambda.Allowed;
import org.pointsbank.lambda.Answer;
import org.pointsbank.lambda.Call;
import org.pointsbank.lambda.Cursor;
import org.pointsbank.lambda.Once;
import org.pointsbank.lambda.ProblemCode;
import org.pointsbank.lambda.Refuses;
import org.pointsbank.table.ActivityItem;
import org.pointsbank.table.BankTable;
import org.pointsbank.table.Page;

/** The activities of a community. */
@Controller("/communities/{community}/activities")
final class ActivitiesController {
  private final BankTable table;
  private final MakeActivity makeActivity;

  ActivitiesController(BankTable table, MakeActivity makeActivity) {
    this.table = table;
    this.makeActivity = makeActivity;
  }

  /**
   * Makes an activity that takes place once, or every week; its next sessions come with it.
   *
   * <p>By a worker, or by a team leader who leads it. Sessions of a weekly one are made so many
   * days ahead as the rule book says. Source: rules 12.1 and 12.2.
   */
  @Post
  @Once
  @Status(HttpStatus.CREATED)
  @Allowed({Role.TEAM_LEADER, Role.CENTRE_WORKER})
  @Refuses({ProblemCode.NOT_FOUND, ProblemCode.UNKNOWN_ITEM, ProblemCode.OUT_OF_RANGE})
  Answer<ActivityReceipt> make(
      Call call, @PathVariable CommunityId community, @Body NewActivity asked) {
    return makeActivity.make(call, community, asked);
  }

  /** Lists the activities of a community, the latest one first. */
  @Get("{?limit,cursor}")
  @Allowed({Role.VOLUNTEER, Role.TEAM_LEADER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.CURSOR_INVALID)
  Answer<ActivityView.ActivityList> list(
      Call call,
      @PathVariable CommunityId community,
      @QueryValue Optional<Integer> limit,
      @QueryValue Optional<String> cursor) {
    Page page = table.list(Cursor.page(ActivityItem.of(community), limit, cursor).newestFirst());
    return Answer.of(
        new ActivityView.ActivityList(
            page.items().stream().map(ActivityItem::read).map(ActivityView::of).toList(),
            Cursor.behind(page.next())));
  }

  /** Shows one activity: what it plans for each day, and on which days. */
  @Get("/{activity}")
  @Allowed({Role.VOLUNTEER, Role.TEAM_LEADER, Role.CENTRE_WORKER, Role.DISTRICT_OFFICER})
  @Refuses(ProblemCode.NOT_FOUND)
  Answer<ActivityView> show(
      Call call, @PathVariable CommunityId community, @PathVariable ActivityId activity) {
    return Answer.ofAny(
        table
            .read(ActivityItem.keyOf(community, activity))
            .map(ActivityItem::read)
            .map(ActivityView::of));
  }
}
